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
