import { PawlError } from '../errors.ts';
import { asRecords, records } from './records.ts';
import { runGit } from './run-git.ts';
import type { PrivateGit } from './run-git.ts';
import { bytePath, bytesOf } from './survey-tree.ts';
import type { BytePath } from './survey-tree.ts';

/**
 * Those of `paths` that a `.gitignore` of the tree names; `undefined` where git cannot tell. `inner`: a folder
 * of the tree whose own ones do not count. Git reads them: there must be no trap among them.
 */
export async function ignoredFiles(
  git: PrivateGit,
  paths: readonly BytePath[],
  place: { readonly workTree: string; readonly seconds: number; readonly inner?: BytePath },
): Promise<ReadonlySet<BytePath> | undefined> {
  const input = asRecords(paths.map(bytesOf));
  const args = ['check-ignore', '--no-index', '--verbose', '-z', '--stdin'];
  const { inner, ...where } = place;
  try {
    const told = records(await runGit(git, args, { ...where, input, okCodes: [1] })).map(bytePath);
    const ignored = new Set<BytePath>();
    for (let index = 0; index + 3 < told.length; index += 4) {
      const [source = '', , pattern = '', path = ''] = told.slice(index, index + 4);
      const counts = inner === undefined || !source.startsWith(`${inner}/`);
      if (counts && !pattern.startsWith('!')) ignored.add(path);
    }
    return ignored;
  } catch (error) {
    if (!(error instanceof PawlError)) throw error;
    return undefined;
  }
}
