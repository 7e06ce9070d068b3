import { listTree } from './list-tree.ts';
import type { PreparedGit } from './prepare-git-dir.ts';

/**
 * What git calls the content of these paths (files or folders) in the tree that the workspace was made from,
 * in their order; an empty text for one that is not there. Throws PAWL_GIT_FAILED.
 */
export async function contentIds(
  git: PreparedGit,
  paths: readonly string[],
): Promise<readonly string[]> {
  if (paths.length === 0) return [];
  const listed = await listTree(git, [], paths);
  const ids = new Map(listed.map(({ about, path }) => [path.toString('utf8'), about.join(' ')]));
  return paths.map((path) => ids.get(path) ?? '');
}
