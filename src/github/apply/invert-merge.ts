import { code } from '../../render/quote.ts';
import type { GitHubClient } from '../client/client.ts';
import type { Purpose } from '../client/purpose.ts';
import type { RevertLook } from '../observe/read-revert.ts';
import { readTree } from './read-tree.ts';
import { transplant } from './transplant.ts';
import { writeTree } from './write-tree.ts';

export type Inverse =
  | { readonly ok: true; readonly tree: string }
  /** Markdown, for a person. */
  | { readonly ok: false; readonly why: string };

const MAX_NAMED = 5;

/**
 * The tree that `onto` becomes when a merge is taken back: each path that the merge changed is again
 * what it was before. Only if each of them is still what the merge left.
 */
export async function invertMerge(
  client: GitHubClient,
  purpose: Purpose,
  merge: RevertLook['merge'],
  onto: string,
): Promise<Inverse> {
  if (!merge) return { ok: false, why: 'The commit that is to be taken back is gone' };
  if (merge.tree === merge.before) return { ok: false, why: 'The merge changed no file' };
  // Nothing has landed since.
  if (merge.tree === onto) return { ok: true, tree: merge.before };
  const [left, before, now] = await Promise.all(
    [merge.tree, merge.before, onto].map((tree) => readTree(client, purpose, tree)),
  );
  if (!left || !before || !now) {
    return { ok: false, why: 'The repository is too large to look at each of its files' };
  }
  const change = transplant(left, before, now);
  if (change.ok) return { ok: true, tree: await writeTree(client, purpose, onto, change.changes) };
  const named = change.paths.slice(0, MAX_NAMED).map((path) => code(path));
  const more = change.paths.length - named.length;
  const all = [...named, ...(more > 0 ? [`${more} more`] : [])].join(', ');
  return { ok: false, why: `Changed again since the merge: ${all}` };
}
