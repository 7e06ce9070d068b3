import type { Millis } from './ids.ts';
import { isBeyond, judgeRun } from './judge-run.ts';
import type { Policy } from './policy.ts';
import type { RunFacts, Snapshot } from './snapshot.ts';

/** Runs that live and have claimed nothing, as far as runs were asked for: they are on their way to it. */
export function unclaimedRuns({ tasks, orphans, liveRuns = [] }: Snapshot): readonly RunFacts[] {
  if (liveRuns.length === 0) return [];
  const owners = new Set([
    ...tasks.flatMap(({ attempts }) => attempts.map(({ claim }) => claim?.runId)),
    ...orphans.map(({ attempt }) => attempt.claim?.runId),
  ]);
  return liveRuns.filter((run) => run.live && !owners.has(run.id));
}

/** Whether such a run may still claim a task; what did not end even by force is on its way to nowhere. */
export function isOnItsWay(snapshot: Snapshot, policy: Policy, now: Millis): boolean {
  return unclaimedRuns(snapshot).some((run) => !isBeyond(judgeRun(run, 'nothing', policy, now)));
}
