import { delimiter, join } from 'node:path';
import { findProgram } from '../../process/find-program.ts';

/** The path of `bwrap`, or `undefined`. */
export async function findBubblewrap(searchPath: string | undefined): Promise<string | undefined> {
  const folders = (searchPath ?? '').split(delimiter).filter((name) => name.startsWith('/'));
  return findProgram(folders.map((folder) => join(folder, 'bwrap')));
}
