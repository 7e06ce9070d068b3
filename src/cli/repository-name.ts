import { basename, resolve } from 'node:path';

/** A folder's name as a repository's: with only the characters that GitHub allows in one. */
export function repositoryName(folder: string): string {
  const name = basename(resolve(folder)).replaceAll(/[^\w.-]+/g, '-');
  return /\w/.test(name) ? name : 'repository';
}
