import type { Millis, Sha } from './ids.ts';
import type { RepositoryFacts } from './snapshot.ts';
import type { Merge } from './task-state.ts';

/** A read that is a moment old proves nothing. */
const SETTLED: Millis = 10 * 60_000;

type Branch = Pick<RepositoryFacts, 'history' | 'carried'>;

/**
 * The commit of the default branch's first parents by which a merge is judged: itself, or the one that
 * brought it in. A person who pulls and then pushes makes such a one: its first parent is his own work,
 * and what the branch was before is its second. `undefined` if neither is in sight.
 */
export function placeOfMerge(merge: Sha, { history, carried }: Branch): Sha | undefined {
  const place = carried.get(merge) ?? merge;
  return history.some(({ sha }) => sha === place) ? place : undefined;
}

/** The commits that hold a merge, newest first, as far as they are in sight. */
export function holdersOf(merge: Sha, branch: Branch): RepositoryFacts['history'] {
  const place = placeOfMerge(merge, branch);
  const at = branch.history.findIndex(({ sha }) => sha === place);
  return branch.history.slice(0, at + 1);
}

/** When a merge that is not in sight, though older commits are, is given up; none while it is in sight. */
export function lostTimes(merge: Merge, branch: Branch): readonly Millis[] {
  const oldest = branch.history.at(-1);
  if (!oldest || oldest.committedAt >= merge.at) return [];
  return placeOfMerge(merge.sha, branch) === undefined ? [merge.at + SETTLED] : [];
}

/** Whether a merge must have been seen by now if it were still the default branch's. */
export function isLost(merge: Merge, branch: Branch, now: Millis): boolean {
  return lostTimes(merge, branch).some((at) => now >= at);
}
