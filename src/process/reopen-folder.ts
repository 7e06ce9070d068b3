import { chmod, lstat } from 'node:fs/promises';

/** Makes a folder of ours usable again for ourselves, that somebody hostile may have closed. No link is followed. */
export async function reopenFolder(path: string): Promise<void> {
  const found = await lstat(path).catch(() => undefined);
  if (!found?.isDirectory() || (found.mode & 0o700) === 0o700) return;
  await chmod(path, (found.mode & 0o777) | 0o700).catch(() => undefined);
}
