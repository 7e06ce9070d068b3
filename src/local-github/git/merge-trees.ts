import type { GitRepository } from './git-repository.ts';
import { runGit } from './run-git.ts';

export interface MergedTree {
  /** The merged tree; with conflicts it holds the files with their markers. */
  readonly tree: string;
  /** Paths that could not be merged; empty for a clean merge. */
  readonly conflicts: readonly string[];
}

// GitHub merges with neither custom drivers nor `merge=union`: no attributes are read.
const withoutAttributes = ['-c', 'attr.tree=4b825dc642cb6eb9a060e54bf8d69288fbee4904'];

/** Three-way merge without a work tree. Given a `base` it is taken instead of the history's. */
export async function mergeTrees(
  repository: GitRepository,
  base: string | undefined,
  ours: string,
  theirs: string,
): Promise<MergedTree> {
  const [left, right] =
    base === undefined ? [ours, theirs] : await withBase(repository, base, ours, theirs);
  const args = ['merge-tree', '--write-tree', '--name-only', '--no-messages', '-z', left, right];
  const result = await runGit(repository.path, [...withoutAttributes, ...args]);
  if (result.code !== 0 && result.code !== 1) throw new Error(`git merge-tree: ${result.stderr}`);
  const [tree = '', ...conflicts] = result.stdout.toString().split('\0');
  return { tree, conflicts: conflicts.filter((path) => path !== '') };
}

/**
 * Commits with the trees of `ours` and `theirs` whose one parent has the tree of `base`. Git has
 * `merge-tree --merge-base` only since 2.40.
 */
async function withBase(
  repository: GitRepository,
  base: string,
  ours: string,
  theirs: string,
): Promise<[string, string]> {
  const nobody = { name: 'local-github', email: 'noreply@localhost', at: 0 };
  const write = async (rev: string, parents: readonly string[]): Promise<string> => {
    const tree = (await repository.objectInfo(`${rev}^{tree}`))?.sha;
    if (tree === undefined) throw new Error(`No tree: ${rev}`);
    const message = 'merge input\n';
    return repository.writeCommit({ tree, parents, message, author: nobody, committer: nobody });
  };
  const parent = await write(base, []);
  return [await write(ours, [parent]), await write(theirs, [parent])];
}
