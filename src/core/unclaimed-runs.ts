import type { Millis } from './ids.ts';
import { isBeyond, judgeRun } from './judge-run.ts';
import type { Policy } from './policy.ts';
import type { RunFacts, Snapshot } from './snapshot.ts';

/** Runs that live and have claimed nothing, as far as runs were asked for: they are on their way to it. */
export function unclaimedRuns(snapshot: Snapshot): readonly RunFacts[] {
  const { liveRuns = [] } = snapshot;
  if (liveRuns.length === 0) return [];
  const owners = ownersOf(snapshot);
  return liveRuns.filter((run) => run.live && !owners.has(run.id));
}

/**
 * The newest run that is over, if it and the one before it failed and claimed nothing: then the next would
 * only fail as well, and its end would start another. `undefined` where runs were not asked for.
 */
export function failedToClaim(snapshot: Snapshot): RunFacts | undefined {
  const { liveRuns = [] } = snapshot;
  if (liveRuns.length === 0) return undefined;
  const owners = ownersOf(snapshot);
  const [last, before] = liveRuns
    .filter((run) => owners.has(run.id) || !run.live)
    .toSorted((a, b) => b.startedAt - a.startedAt || b.id - a.id);
  const hasFailed = (run: RunFacts | undefined): boolean =>
    run !== undefined && !owners.has(run.id) && FAILED.has(run.conclusion ?? '');
  return hasFailed(last) && hasFailed(before) ? last : undefined;
}

/** GitHub's words for the end of a run that somebody must look at. */
const FAILED: ReadonlySet<string> = new Set(['failure', 'startup_failure', 'timed_out']);

function ownersOf({ tasks, orphans }: Snapshot): ReadonlySet<number | undefined> {
  return new Set([
    ...tasks.flatMap(({ attempts }) => attempts.map(({ claim }) => claim?.runId)),
    ...orphans.map(({ attempt }) => attempt.claim?.runId),
  ]);
}

/** Whether such a run may still claim a task; what did not end even by force is on its way to nowhere. */
export function isOnItsWay(snapshot: Snapshot, policy: Policy, now: Millis): boolean {
  return unclaimedRuns(snapshot).some((run) => !isBeyond(judgeRun(run, 'nothing', policy, now)));
}
