import type { DerivedTask } from './derived-task.ts';
import type { Effect } from './effect.ts';

/** Cancels every run of a task that lives. */
export function stopRuns({ facts }: DerivedTask): readonly Effect[] {
  return facts.attempts.flatMap(({ run }) =>
    run?.live
      ? [{ kind: 'cancel-run', task: facts.issue.number, runId: run.id, force: false } as const]
      : [],
  );
}
