import { TASK_LABEL } from './labels.ts';
import type { Orders } from './orders.ts';
import type { Policy } from './policy.ts';
import type { Snapshot, TaskFacts } from './snapshot.ts';
import type { Unapproved } from './task-state.ts';
import { isTrusted } from './trust.ts';

/**
 * Whether somebody with the right stands behind what the issue asks for now: whoever gave the label
 * must have the right, and nobody without it may have changed text or title since (anyone with triage
 * may label, and the author may edit at any time). `/pawl approve` stands behind the text anew. Gives
 * why not; `undefined` if it is approved.
 */
export function judgeApproval(
  { issue }: TaskFacts,
  orders: Orders,
  roles: Snapshot['roles'],
  policy: Policy,
): Unapproved | undefined {
  const given = issue.events.findLast(
    ({ kind, label }) => kind === 'labeled' && label === TASK_LABEL,
  );
  const labelled = given !== undefined && isTrusted(given.actor, roles, policy);
  // A label may stand without a trace of who gave it, as on an issue that was moved here.
  const approvedAgain = orders.approvedAt !== undefined && orders.approvedAt >= (given?.at ?? 0);
  if (!labelled && !approvedAgain) return { kind: 'labeller', who: given?.actor };
  const approvedAt = Math.max(given?.at ?? 0, orders.approvedAt ?? 0);
  // GitHub tells whole seconds: an edit in the same one may have come after.
  const edit = issue.edits.findLast(
    ({ at, editor }) => at >= approvedAt && !isTrusted(editor, roles, policy),
  );
  return edit && { kind: 'edited', what: edit.what, who: edit.editor, at: edit.at };
}
