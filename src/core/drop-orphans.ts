import type { Effect } from './effect.ts';
import type { Millis } from './ids.ts';
import type { BranchFacts, Snapshot } from './snapshot.ts';

/** Not at once: an issue may be out of sight for a moment. */
const ORPHANED: Millis = 60 * 60_000;

/** Deletes branches whose issue is gone; GitHub closes the pull request of a branch that goes. */
export function dropOrphans(snapshot: Snapshot, now: Millis): readonly Effect[] {
  const old = findOrphans(snapshot).filter(({ until }) => now >= until);
  if (old.length === 0) return [];
  return [{ kind: 'delete-branches', branches: old.map(({ branch }) => branch.id) }];
}

/** When branches will have been without their issue for long enough. */
export function orphanTimes(snapshot: Snapshot): readonly Millis[] {
  return findOrphans(snapshot).map(({ until }) => until);
}

/** Branches whose issue was deleted or moved away. */
function findOrphans({
  orphans,
  reverts,
  tasks,
}: Snapshot): readonly { readonly branch: BranchFacts; readonly until: Millis }[] {
  if (orphans.length === 0 && reverts.length === 0) return [];
  const known = new Set(tasks.map(({ issue }) => issue.number));
  const lost = reverts.flatMap(({ task, branch, pullRequest }) =>
    branch && pullRequest && !known.has(task) ? [{ branch, since: pullRequest.createdAt }] : [],
  );
  return [...orphans, ...lost].map(({ branch, since }) => ({ branch, until: since + ORPHANED }));
}
