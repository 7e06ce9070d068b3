import { deriveTask } from './derive-task.ts';
import { changesState } from './effect.ts';
import type { CommentChange, Effect } from './effect.ts';
import type { IssueNumber, Millis } from './ids.ts';
import { ALL_LABELS, labelChanges } from './labels.ts';
import { giveRoom, isReady } from './order-queue.ts';
import type { DerivedTask } from './order-queue.ts';
import type { Policy } from './policy.ts';
import type { Snapshot } from './snapshot.ts';
import { stepTask } from './step-task.ts';

export interface Plan {
  readonly tasks: readonly DerivedTask[];
  readonly effects: readonly Effect[];
  /** When to look again although nothing may have happened; `undefined`: no need. */
  readonly nextLookAt: Millis | undefined;
}

/** Renders a task's status comment; `undefined` where there is nothing to say. */
export type RenderStatus = (task: DerivedTask) => string | undefined;

/**
 * What should happen now. Pure: the same snapshot gives the same plan, and a plan that was applied
 * gives an empty one. `renderStatus` is handed in because labels and comments are projections of the
 * state: they are compared with what GitHub shows, and put right where they differ.
 */
export function reconcile(
  snapshot: Snapshot,
  policy: Policy,
  now: Millis,
  renderStatus: RenderStatus,
): Plan {
  const derived = snapshot.tasks.map((facts) => ({
    facts,
    state: deriveTask(facts, snapshot, policy, now),
  }));
  const tasks = giveRoom(derived, policy);
  if (!policy.enabled) return { tasks, effects: [], nextLookAt: undefined };

  const steps = tasks.map((task) => ({ task, effects: stepTask(task, snapshot, policy) }));
  const effects = [
    ...steps.flatMap((step) => step.effects),
    ...startRuns(tasks, snapshot),
    // What changes its state now is shown when that was observed.
    ...steps
      .filter((step) => !step.effects.some(changesState))
      .flatMap(({ task }) => showTask(task, snapshot, renderStatus)),
  ];
  return { tasks, effects, nextLookAt: nextLook(tasks, now) };
}

/** One run for each ready task, less the runs that are on their way and have claimed nothing yet. */
function startRuns(tasks: readonly DerivedTask[], snapshot: Snapshot): readonly Effect[] {
  const ready = tasks.filter(({ state }) => isReady(state)).length;
  const owners = new Set(
    tasks.flatMap(({ facts }) => facts.attempts.map(({ claim }) => claim?.runId)),
  );
  const unclaimed = (snapshot.liveRuns ?? []).filter((run) => !owners.has(run.id)).length;
  return Array.from(
    { length: Math.max(0, ready - unclaimed) },
    () => ({ kind: 'start-run' }) as const,
  );
}

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
  const deleteBranches = ended
    ? facts.attempts.flatMap(({ branch }) => (branch ? [branch.id] : []))
    : [];
  if (add.length + remove.length + deleteBranches.length === 0 && !comment && !close) return [];

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

function nextLook(tasks: readonly DerivedTask[], now: Millis): Millis | undefined {
  const times = tasks.flatMap(({ state }) => {
    if (state.kind === 'watching') return [state.until];
    if (state.kind !== 'validating') return [];
    return state.ci.kind === 'silent' || state.ci.kind === 'pending' ? [state.ci.until] : [];
  });
  const next = Math.min(...times.filter((time) => time > now));
  return Number.isFinite(next) ? next : undefined;
}

/** The task with that number in a plan. */
export function findTask(plan: Plan, number: IssueNumber): DerivedTask | undefined {
  return plan.tasks.find(({ facts }) => facts.issue.number === number);
}
