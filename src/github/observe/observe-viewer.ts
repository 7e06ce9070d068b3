import type { GitHubClient } from '../client/client.ts';
import { isAncestor } from './is-ancestor.ts';
import { memoryOf } from './observe-memory.ts';
import type { RepositoryRead } from './observe-repository.ts';
import type { OwnChecks } from './own-workflows.ts';
import { updateParents } from './read-branch.ts';
import type { Viewer } from './read-branch.ts';

/**
 * Who looks, and which commits are the default branch's: its newest, and the bases that GitHub brought
 * into a pull request and that have become older than that since; those are asked for, once.
 */
export async function observeViewer(
  client: GitHubClient,
  { viewer, branch, branches }: Pick<RepositoryRead, 'viewer' | 'branch' | 'branches'>,
  own: OwnChecks,
): Promise<Viewer> {
  // What the author of a commit is called that GitHub makes for an account (docs: "Setting your commit
  // email address"); the part after it is the site's own.
  const email = `${viewer.databaseId}+${viewer.login}@users.noreply.`;
  const newest = new Set(branch.target.history.nodes.map(({ oid }) => oid));
  const { onDefaultBranch } = memoryOf(client);
  for (const ref of branches.values()) {
    const base = updateParents(ref, { email })?.base;
    if (!base || newest.has(base) || onDefaultBranch.has(base)) continue;
    onDefaultBranch.set(base, await isAncestor(client, base, branch.name));
  }
  const known = [...onDefaultBranch].flatMap(([sha, isOn]) => (isOn ? [sha] : []));
  return {
    own,
    login: viewer.login.replace('[bot]', ''),
    email,
    onDefaultBranch: new Set([...newest, ...known]),
  };
}
