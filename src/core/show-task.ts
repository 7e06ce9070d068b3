import type { CommentChange, Effect } from './effect.ts';
import { ALL_LABELS, labelChanges } from './labels.ts';
import type { DerivedTask } from './order-queue.ts';
import type { Snapshot } from './snapshot.ts';

/** Renders a task's status comment; `undefined` where there is nothing to say. */
export type RenderStatus = (task: DerivedTask) => string | undefined;

/** What of one task's labels, comment and branches must change so that they show its state. */
export function showTask(
  task: DerivedTask,
  snapshot: Snapshot,
  renderStatus: RenderStatus,
): readonly Effect[] {
  const { facts, state } = task;
  const { add, remove } = labelChanges(facts.issue.labels, state.kind);
  const comment = commentChange(task, renderStatus(task));
  const close = state.kind === 'done' && facts.issue.open ? 'completed' : undefined;
  const ended = state.kind === 'done' || state.kind === 'cancelled';
  // A claim is how a run that still lives is found.
  const deleteBranches =
    ended && !facts.attempts.some(({ run }) => run?.live)
      ? facts.attempts.flatMap(({ branch }) => (branch ? [branch.id] : []))
      : [];
  const deleteComments = facts.spareComments;
  const changes = add.length + remove.length + deleteBranches.length + deleteComments.length;
  if (changes === 0 && !comment && !close) return [];

  // All that are missing at once, when one of them is first needed.
  const known = snapshot.repository.labels;
  const createLabels = add.every((name) => known.has(name))
    ? []
    : ALL_LABELS.filter(({ name }) => !known.has(name));
  const { number, id } = facts.issue;
  return [
    {
      kind: 'show',
      task: number,
      issue: id,
      addLabels: add,
      removeLabels: remove,
      createLabels,
      comment,
      deleteComments,
      close,
      deleteBranches,
    },
  ];
}

function commentChange(
  { facts }: DerivedTask,
  body: string | undefined,
): CommentChange | undefined {
  if (body === undefined) return undefined;
  if (!facts.statusComment) return { kind: 'create', body };
  return facts.statusComment.body === body
    ? undefined
    : { kind: 'update', id: facts.statusComment.id, body };
}
