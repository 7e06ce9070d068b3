import { createHash } from 'node:crypto';
import { lstat } from 'node:fs/promises';
import type { PreparedGit } from './prepare-git-dir.ts';
import { records } from './records.ts';
import { runGit } from './run-git.ts';
import type { GitOptions } from './run-git.ts';
import { bytePath, placeOf } from './survey-tree.ts';
import { withBaseIndex } from './with-base-index.ts';

/** An agent is at work meanwhile, and may have put a pipe or terabytes of zeros in a file's place. */
const SECONDS = 60;

/**
 * A mark that differs when a file of the workspace was written, made or removed, files that are ignored
 * aside. It reads which files differ from the base's tree, and when they were written. Rejects if that
 * takes too long, or it is stopped.
 */
export async function markTree(
  prepared: PreparedGit,
  workspace: string,
  { stop, seconds = SECONDS }: Pick<GitOptions, 'stop' | 'seconds'> = {},
): Promise<string> {
  const git = await withBaseIndex(prepared, 'mark');
  const options = { workTree: workspace, seconds, ...(stop === undefined ? {} : { stop }) };
  await runGit(git, ['update-index', '-q', '--refresh'], { ...options, okCodes: [1] });
  const args = ['ls-files', '--modified', '--others', '--exclude-standard', '-z', '--', ':/'];
  const hash = createHash('sha256');
  for (const path of records(await runGit(git, args, options))) {
    const found = await lstat(placeOf(workspace, bytePath(path))).catch(() => undefined);
    hash.update(path).update(`\0${found?.mtimeMs}\0${found?.size}\0`);
  }
  return hash.digest('hex');
}
