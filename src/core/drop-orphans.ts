import type { Effect } from './effect.ts';
import { endRun } from './end-run.ts';
import { isLostClaim } from './is-lost-claim.ts';
import type { IssueNumber, Millis } from './ids.ts';
import type { BranchFacts, RunFacts, Snapshot } from './snapshot.ts';

/**
 * Not at once: an issue may be out of sight for a moment, and what goes with it may be a pull request that
 * is at work. Only who has looked in vain for so long himself believes it, where GitHub does not say so outright.
 */
const ORPHANED: Millis = 60 * 60_000;

/**
 * Deletes branches whose issue is gone, and ends what still runs for them; GitHub closes the pull request
 * of a branch that goes.
 */
export function dropOrphans(snapshot: Snapshot, now: Millis): readonly Effect[] {
  const lost = snapshot.orphans.flatMap(({ attempt }) =>
    attempt.run?.live && isLostClaim(attempt, now) ? [endRun(attempt.run)] : [],
  );
  const old = findOrphans(snapshot).filter(({ until }) => now >= until);
  if (old.length === 0) return lost;
  const branches = old.map(({ branch }) => branch.id);
  const runs = old.flatMap(({ run }) => (run?.live ? [endRun(run)] : []));
  return [...lost, ...runs, { kind: 'delete-branches', branches }];
}

/** Ends all that runs for issues that are gone. */
export function stopOrphans({ orphans }: Snapshot): readonly Effect[] {
  return orphans.flatMap(({ attempt: { run } }) => (run?.live ? [endRun(run)] : []));
}

/** When branches will have been without their issue for long enough. */
export function orphanTimes(snapshot: Snapshot): readonly Millis[] {
  return findOrphans(snapshot).map(({ until }) => until);
}

interface Orphan {
  readonly branch: BranchFacts;
  readonly run: RunFacts | undefined;
  readonly until: Millis;
}

/** Branches whose issue was deleted or moved away. */
function findOrphans({ orphans, reverts, tasks, missing }: Snapshot): readonly Orphan[] {
  if (orphans.length === 0 && reverts.length === 0) return [];
  const known = new Set(tasks.map(({ issue }) => issue.number));
  const claims = orphans.flatMap(({ task, attempt: { branch, run } }) =>
    branch ? goneAt(task).map((until) => ({ branch, run, until })) : [],
  );
  const lost = reverts.flatMap(({ task, branch, pullRequest }) =>
    branch && pullRequest && !known.has(task)
      ? goneAt(task).map((until) => ({ branch, run: undefined, until }))
      : [],
  );
  return [...claims, ...lost];

  function goneAt(task: IssueNumber): readonly Millis[] {
    const since = missing.get(task);
    if (since === undefined) return [];
    return [since === 'for-good' ? 0 : since + ORPHANED];
  }
}
