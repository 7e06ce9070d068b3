import { access, constants } from 'node:fs/promises';
import { delimiter, join } from 'node:path';

/** The path of `bwrap`, or `undefined`. */
export async function findBubblewrap(searchPath: string | undefined): Promise<string | undefined> {
  const folders = (searchPath ?? '').split(delimiter).filter((name) => name.startsWith('/'));
  for (const folder of folders) {
    const path = join(folder, 'bwrap');
    const found = await access(path, constants.X_OK).then(
      () => true,
      () => false,
    );
    if (found) return path;
  }
  return undefined;
}
