import type { Claim } from '../core/claim.ts';
import type { FailureClass } from '../core/attempt-record.ts';
import type { DerivedTask } from '../core/derived-task.ts';
import { TASK_LABEL } from '../core/labels.ts';
import type { Policy } from '../core/policy.ts';
import type { CiDanger } from '../core/snapshot.ts';
import { explainUnapproved } from '../render/explain-wait.ts';

export interface Refusal {
  readonly class: FailureClass;
  /** In whole sentences. */
  readonly reason: string;
}

/**
 * Whether what an attempt made may no longer be published, although its claim stands: the task is no
 * longer wanted, or not in these words; or CI would run it with more than a read token.
 */
export function refusePublication(
  { facts, state, orders, unapproved }: DerivedTask,
  claim: Claim,
  dangers: readonly CiDanger[],
  policy: Policy,
): Refusal | undefined {
  const { issue } = facts;
  const cancelled = (reason: string): Refusal => ({ class: 'cancelled', reason });
  if (!issue.open) return cancelled('The issue was closed while this was made.');
  if (!issue.labels.includes(TASK_LABEL)) {
    return cancelled(`The label \`${TASK_LABEL}\` was taken off while this was made.`);
  }
  if (orders.stopped) return cancelled('The task was stopped while this was made.');
  if (state.kind === 'working' && state.run.kind === 'unwanted') {
    return cancelled('The task was asked for anew while this was made.');
  }
  if (unapproved) return cancelled(explainUnapproved(unapproved));
  if (issue.content !== claim.content) {
    return cancelled(explainUnapproved({ kind: 'changed-since-claim' }));
  }
  const [danger] = dangers;
  if (danger && !policy.ci.trust) {
    // Not the agent's doing: it costs the task no attempt, and the breaker does not count it.
    return cancelled(
      `CI would run this with more than a read token: \`${danger.workflow}\` ${danger.why}. Move that into a workflow that does not run on branches of Pawl's, or set \`ci.trust: true\` in the policy.`,
    );
  }
  return undefined;
}
