import type { Effect } from './effect.ts';
import { endRun } from './end-run.ts';
import type { Millis } from './ids.ts';
import { isBeyond, judgeRun } from './judge-run.ts';
import type { Policy } from './policy.ts';
import type { TaskFacts } from './snapshot.ts';

/** Cancels every run of a task that lives; by force what has outlived its time and the request to end. */
export function stopRuns(
  { issue, attempts }: TaskFacts,
  policy: Policy | undefined,
  now: Millis,
): readonly Effect[] {
  return attempts.flatMap(({ run }) => {
    if (!run?.live) return [];
    const force = isBeyond(judgeRun(run, 'claim', policy, now));
    return [endRun(run, { task: issue.number, force })];
  });
}
