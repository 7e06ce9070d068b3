import type { Effect } from './effect.ts';
import type { IssueNumber, Millis } from './ids.ts';
import { isBelieved } from './refusal-of.ts';
import type { CheckFacts, Snapshot } from './snapshot.ts';

/**
 * Runs that GitHub does not repeat, as it said more than once: it keeps a run for 30 days, and repeats none
 * whose workflow is broken. That one is running already says nothing against its being repeated.
 */
export function unrepeatableRuns({ refused }: Pick<Snapshot, 'refused'>): ReadonlySet<number> {
  const times = new Map<number, number>();
  for (const { effect, why } of refused) {
    if (effect.kind !== 'rerun' || /already running/i.test(why)) continue;
    times.set(effect.runId, (times.get(effect.runId) ?? 0) + 1);
  }
  return new Set([...times].flatMap(([run, count]) => (isBelieved(count) ? [run] : [])));
}

/**
 * The workflow runs whose red jobs were never run a second time: they may be flaky. Those that GitHub does
 * not repeat are believed as they are, but for those that began after `since`: they may be repeated yet,
 * by a person or by another process.
 */
export function unconfirmedRuns(
  failed: readonly CheckFacts[],
  unrepeatable: ReadonlySet<number>,
  since: Millis,
): readonly number[] {
  const runs = failed.flatMap(({ run, startedAt = 0 }) =>
    run?.attempt === 1 && (startedAt > since || !unrepeatable.has(run.id)) ? [run.id] : [],
  );
  return [...new Set(runs)];
}

/** Repeats the failed jobs of runs, where GitHub does that. */
export function runAgain(
  task: IssueNumber | undefined,
  runs: readonly number[],
  unrepeatable: ReadonlySet<number>,
): readonly Effect[] {
  return runs
    .filter((runId) => !unrepeatable.has(runId))
    .map((runId) => ({ kind: 'rerun', task, runId }));
}
