import type { Effect } from './effect.ts';
import type { IssueNumber } from './ids.ts';
import type { RunFacts } from './snapshot.ts';

/** The effect that asks a run to end, this attempt of it; with `force`, makes it. */
export function endRun(
  { id, attempt }: RunFacts,
  { task, force = false }: { readonly task?: IssueNumber; readonly force?: boolean } = {},
): Effect {
  return { kind: 'cancel-run', task, runId: id, runAttempt: attempt, force };
}
