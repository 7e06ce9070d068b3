import type { GitHubClient } from '../client/client.ts';
import type { Purpose } from '../client/purpose.ts';

/** The modes of what a tree can hold beside other trees: files, links, submodules. */
const FILE_MODES = ['100644', '100755', '120000', '160000'] as const;

export interface TreeFile {
  readonly mode: (typeof FILE_MODES)[number];
  readonly sha: string;
}

/** A whole tree: each file by its path. */
export type Tree = ReadonlyMap<string, TreeFile>;

/**
 * Reads a tree to its last file; `undefined` where GitHub cuts it off (docs, "Get a tree": 100,000
 * entries, 7 MB).
 */
export async function readTree(
  client: GitHubClient,
  purpose: Purpose,
  sha: string,
): Promise<Tree | undefined> {
  const answer = await client.rest(purpose, 'GET /repos/{owner}/{repo}/git/trees/{tree_sha}', {
    tree_sha: sha,
    recursive: '1',
  });
  if (answer.truncated) return undefined;
  return new Map(
    answer.tree.flatMap(({ path, mode, sha }) => {
      const known = FILE_MODES.find((one) => one === mode);
      return known === undefined ? [] : [[path, { mode: known, sha }] as const];
    }),
  );
}
