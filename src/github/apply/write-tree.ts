import type { GitHubClient } from '../client/client.ts';
import type { Purpose } from '../client/purpose.ts';
import type { TreeChange } from './transplant.ts';

/** Makes a tree of another and changes of whole files; gives its sha. The same input, the same sha. */
export async function writeTree(
  client: GitHubClient,
  purpose: Purpose,
  base: string,
  changes: readonly TreeChange[],
): Promise<string> {
  const tree = await client.rest(purpose, 'POST /repos/{owner}/{repo}/git/trees', {
    base_tree: base,
    tree: changes.map(({ path, file }) => ({
      path,
      mode: file?.mode ?? '100644',
      type: file?.mode === '160000' ? ('commit' as const) : ('blob' as const),
      sha: file?.sha ?? null,
    })),
  });
  return tree.sha;
}
