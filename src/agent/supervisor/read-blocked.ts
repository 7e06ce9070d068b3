import { constants } from 'node:fs';
import { lstat, open } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { withoutUnseen } from '../prompt/clean-text.ts';
import { BLOCKED_FILE } from '../prompt/render-prompt.ts';

const CHARACTERS = 2_000;

/** The first of what an agent left in `.pawl/blocked.md`; `undefined` if it left none. No link is followed. */
export async function readBlocked(workspace: string): Promise<string | undefined> {
  const place = join(workspace, BLOCKED_FILE);
  const folder = await lstat(dirname(place)).catch(() => undefined);
  const found = await lstat(place).catch(() => undefined);
  if (!folder?.isDirectory() || !found?.isFile()) return undefined;
  const file = await open(place, constants.O_RDONLY | constants.O_NOFOLLOW);
  try {
    // UTF-8 takes at most four bytes for a character.
    const { buffer, bytesRead } = await file.read(
      Buffer.alloc(CHARACTERS * 4),
      0,
      CHARACTERS * 4,
      0,
    );
    const text = withoutUnseen(buffer.subarray(0, bytesRead).toString('utf8')).trim();
    return [...text].slice(0, CHARACTERS).join('') || 'It gave no reason.';
  } finally {
    await file.close();
  }
}
