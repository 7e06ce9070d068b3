import type { Millis, Sha } from '../../core/ids.ts';
import { isLost } from '../../core/place-of-merge.ts';
import type { AttemptFacts, CommitFacts, RepositoryFacts, Snapshot } from '../../core/snapshot.ts';
import type { GitHubClient } from '../client/client.ts';
import { isAncestor } from './is-ancestor.ts';
import { memoryOf } from './observe-memory.ts';
import type { HistoryCommitNode } from './observe-schema.ts';

type Pulls = Pick<Snapshot, 'reverts'> & {
  readonly tasks: readonly { readonly attempts: readonly Pick<AttemptFacts, 'pullRequest'>[] }[];
};

/**
 * The merges of Pawl's that somebody's own merge brought into the default branch, each with that commit.
 * The newest commits, which are read anyway, tell it; GitHub is asked, once for each tip of the branch,
 * only about one that would else be called lost.
 */
export async function observeCarried(
  client: GitHubClient,
  commits: readonly HistoryCommitNode[],
  history: readonly CommitFacts[],
  { tasks, reverts }: Pulls,
  now: Millis,
): Promise<RepositoryFacts['carried']> {
  const [tip] = history;
  const line = new Set(history.map(({ sha }) => sha));
  const pulls = [...tasks.flatMap(({ attempts }) => attempts), ...reverts];
  const merges = pulls.flatMap(({ pullRequest }) => pullRequest?.merge ?? []);
  const off = merges.filter(({ sha }) => !line.has(sha));
  if (!tip || off.length === 0) return new Map();
  const brought = broughtIn(commits, history);
  const { lostMerges } = memoryOf(client);
  const carried = new Map<Sha, Sha>();
  const asked = new Map<string, boolean>();
  for (const merge of off) {
    const by = brought.get(merge.sha);
    if (by) carried.set(merge.sha, by);
    else if (isLost(merge, { history, carried }, now)) {
      const question = `${tip.sha} ${merge.sha}`;
      const isIn = lostMerges.get(question) ?? (await isAncestor(client, merge.sha, tip.sha));
      asked.set(question, isIn);
      if (isIn) carried.set(merge.sha, tip.sha);
    }
  }
  lostMerges.clear();
  for (const [question, isIn] of asked) lostMerges.set(question, isIn);
  return carried;
}

/** Commits that came in by a merge, each with the oldest commit along first parents that leads to it. */
function broughtIn(
  commits: readonly HistoryCommitNode[],
  history: readonly CommitFacts[],
): ReadonlyMap<Sha, Sha> {
  const known = new Map(commits.map((commit) => [commit.oid, commit]));
  const line = new Set(history.map(({ sha }) => sha));
  const by = new Map<Sha, Sha>();
  for (const { sha: holder } of history.toReversed()) {
    const reached = [holder];
    for (const one of reached) {
      const parents = known.get(one)?.parents.nodes ?? [];
      for (const { oid } of one === holder ? parents.slice(1) : parents) {
        if (line.has(oid) || by.has(oid)) continue;
        by.set(oid, holder);
        reached.push(oid);
      }
    }
  }
  return by;
}
