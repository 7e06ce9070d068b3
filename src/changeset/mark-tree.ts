import { createHash } from 'node:crypto';
import { lstat, rm } from 'node:fs/promises';
import type { PreparedGit } from './prepare-git-dir.ts';
import { records } from './records.ts';
import { runGit } from './run-git.ts';
import type { GitOptions } from './run-git.ts';
import { bytePath, placeOf } from './survey-tree.ts';
import { withBaseIndex } from './with-base-index.ts';

/** An agent is at work meanwhile, and may have put a pipe or terabytes of zeros in a file's place. */
const SECONDS = 60;

/**
 * Gives marks of a workspace, one after the other: the next differs when a file was written, made or removed,
 * files that are ignored aside. Each tells which files differ from the base's tree, and when they were written.
 * What git has seen of a file stays in the index from one to the next, so that only the first reads them all.
 * Rejects if that takes too long, or it is stopped.
 */
export function treeMarker(
  prepared: PreparedGit,
  workspace: string,
  seconds = SECONDS,
): (stop?: AbortSignal) => Promise<string> {
  let git: PreparedGit | undefined;
  return async (stop) => {
    git ??= await withBaseIndex(prepared, 'mark');
    // A git that was killed leaves its lock.
    await rm(`${git.index}.lock`, { force: true });
    return markOf(git, workspace, {
      workTree: workspace,
      seconds,
      ...(stop === undefined ? {} : { stop }),
    });
  };
}

async function markOf(git: PreparedGit, workspace: string, options: GitOptions): Promise<string> {
  await runGit(git, ['update-index', '-q', '--refresh'], { ...options, okCodes: [1] });
  const args = ['ls-files', '--modified', '--others', '--exclude-standard', '-z', '--', ':/'];
  const hash = createHash('sha256');
  for (const path of records(await runGit(git, args, options))) {
    const found = await lstat(placeOf(workspace, bytePath(path))).catch(() => undefined);
    hash.update(path).update(`\0${found?.mtimeMs}\0${found?.size}\0`);
  }
  return hash.digest('hex');
}
