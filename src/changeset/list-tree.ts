import type { PreparedGit } from './prepare-git-dir.ts';
import { records } from './records.ts';
import { runGit } from './run-git.ts';

/** What git lists of a path in a tree. */
export interface TreeEntry {
  /** Mode, type, object and, if it was asked for, size. */
  readonly about: readonly string[];
  readonly path: Buffer;
}

/** What `git ls-tree` lists of the base's tree. Throws PAWL_GIT_FAILED. */
export async function listTree(
  git: PreparedGit,
  options: readonly string[],
  paths: readonly string[] = [],
): Promise<readonly TreeEntry[]> {
  const listing = await runGit(git, ['ls-tree', '-z', ...options, git.tree, '--', ...paths]);
  return records(listing).map((record) => {
    // The size is in a column of its own, and a path may hold a tab.
    const tab = record.indexOf('\t');
    const about = record.subarray(0, tab).toString('utf8').split(/ +/);
    return { about, path: record.subarray(tab + 1) };
  });
}
