import { createHmac, timingSafeEqual } from 'node:crypto';
import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { LONGEST_FILE } from './file-store.ts';

const TAG_BYTES = 32;

/**
 * What only a holder of the secret can make: names that nobody else can guess, and files that nobody else can
 * have written. The secret itself can be told from neither.
 */
export class Seal {
  private readonly key: Buffer;

  constructor(secret: string) {
    this.key = createHmac('sha256', secret).update('pawl setup cache 1').digest();
  }

  /** A name for what this text says, in hexadecimal digits. */
  nameOf(text: string): string {
    return createHmac('sha256', this.key).update(`name\0${text}`).digest('hex').slice(0, 40);
  }

  /**
   * Puts the seal at the end of a file that may have been left by anyone. Throws if it is no ordinary file,
   * or too long. Nothing may write to it any more.
   */
  async close(path: string, name: string): Promise<void> {
    await withOrdinaryFile(path, async (file, bytes) => {
      const tag = await this.tagOf(file, name, bytes);
      await file.write(tag, 0, TAG_BYTES, bytes);
    });
  }

  /** Takes the seal off, if it is ours for this name; gives whether it is. */
  async open(path: string, name: string): Promise<boolean> {
    return withOrdinaryFile(path, async (file, bytes) => {
      const length = bytes - TAG_BYTES;
      if (length < 0) return false;
      const given = Buffer.alloc(TAG_BYTES);
      await file.read(given, 0, TAG_BYTES, length);
      if (!timingSafeEqual(given, await this.tagOf(file, name, length))) return false;
      await file.truncate(length);
      return true;
    });
  }

  private async tagOf(file: FileHandle, name: string, bytes: number): Promise<Buffer> {
    const hash = createHmac('sha256', this.key).update(`file\0${name}\0`);
    if (bytes === 0) return hash.digest();
    const content = file.createReadStream({ start: 0, end: bytes - 1, autoClose: false });
    for await (const chunk of content) hash.update(Buffer.from(chunk));
    return hash.digest();
  }
}

async function withOrdinaryFile<Result>(
  path: string,
  use: (file: FileHandle, bytes: number) => Promise<Result>,
): Promise<Result> {
  // A link would have us write elsewhere, a pipe would have us wait.
  const file = await open(path, constants.O_RDWR | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  try {
    const { size } = await whatItIs(file);
    if (size > LONGEST_FILE) throw new Error(`it is longer than ${LONGEST_FILE / 1024 ** 3} GiB`);
    return await use(file, size);
  } finally {
    await file.close();
  }
}

async function whatItIs(file: FileHandle): Promise<{ readonly size: number }> {
  const found = await file.stat();
  if (!found.isFile() || found.nlink !== 1) throw new Error('it is no ordinary file');
  return found;
}
