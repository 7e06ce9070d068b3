import { constants } from 'node:fs';
import { open } from 'node:fs/promises';

/**
 * At most so many bytes of a file, and no more is read; `undefined` if there is none. No link is followed,
 * and a pipe is not waited at.
 */
export async function firstBytes(place: string, maxBytes: number): Promise<Buffer | undefined> {
  const flags = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;
  const file = await open(place, flags).catch(() => undefined);
  try {
    const found = await file?.stat();
    if (!file || !found?.isFile()) return undefined;
    const room = Buffer.alloc(Math.min(maxBytes, found.size));
    const { bytesRead } = await file.read(room, 0, room.length, 0);
    return room.subarray(0, bytesRead);
  } finally {
    await file?.close();
  }
}
