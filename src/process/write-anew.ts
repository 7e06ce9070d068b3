import { rm, writeFile } from 'node:fs/promises';

/** Writes a file of ours where something hostile may stand by now: no link is followed, no pipe waited at. */
export async function writeAnew(path: string, content: string | Buffer): Promise<void> {
  await rm(path, { force: true });
  await writeFile(path, content, { flag: 'wx' });
}
