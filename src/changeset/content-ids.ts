import type { PreparedGit } from './prepare-git-dir.ts';
import { runGit } from './run-git.ts';

/**
 * What git calls the content of these paths (files or folders) in the tree that the workspace was made from,
 * in their order; an empty text for one that is not there. Throws PAWL_GIT_FAILED.
 */
export async function contentIds(
  git: PreparedGit,
  paths: readonly string[],
): Promise<readonly string[]> {
  if (paths.length === 0) return [];
  const listed = await runGit(git, ['ls-tree', '-z', git.tree, '--', ...paths]);
  const ids = new Map<string, string>();
  for (const line of listed.toString('utf8').split('\0')) {
    const [about = '', path = ''] = line.split('\t');
    ids.set(path, about);
  }
  return paths.map((path) => ids.get(path) ?? '');
}
