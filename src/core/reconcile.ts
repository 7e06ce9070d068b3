import { deriveTask } from './derive-task.ts';
import { changesState } from './effect.ts';
import type { Effect } from './effect.ts';
import type { IssueNumber, Millis } from './ids.ts';
import { giveRoom, isReady } from './order-queue.ts';
import type { DerivedTask } from './order-queue.ts';
import type { Policy } from './policy.ts';
import type { Snapshot } from './snapshot.ts';
import { showTask } from './show-task.ts';
import type { RenderStatus } from './show-task.ts';
import { stepTask } from './step-task.ts';

export interface Plan {
  readonly tasks: readonly DerivedTask[];
  readonly effects: readonly Effect[];
  /** When to look again although nothing may have happened; `undefined`: no need. */
  readonly nextLookAt: Millis | undefined;
}

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
    ...oneMakesLabels(
      // What changes its state now is shown when that was observed.
      steps
        .filter(({ task, effects: own }) => !own.some(changesState) && !isJustClaimed(task))
        .flatMap(({ task }) => showTask(task, snapshot, renderStatus)),
    ),
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

/** Labels are made with the first task that needs them; the other tasks that do are shown next time. */
function oneMakesLabels(shows: readonly Effect[]): readonly Effect[] {
  const makes = (effect: Effect): boolean => effect.kind === 'show' && changesState(effect);
  const first = shows.find(makes);
  return shows.filter((effect) => effect === first || !makes(effect));
}

/** The run that claimed it is about to write the comment: two writers would make two. */
function isJustClaimed({ facts, state }: DerivedTask): boolean {
  return state.kind === 'working' && facts.statusComment === undefined;
}

function nextLook(tasks: readonly DerivedTask[], now: Millis): Millis | undefined {
  const times = tasks.flatMap(({ state }) => {
    if (state.kind === 'watching') return [state.until];
    if (state.kind !== 'validating') return [];
    return 'until' in state.ci ? [state.ci.until] : [];
  });
  const next = Math.min(...times.filter((time) => time > now));
  return Number.isFinite(next) ? next : undefined;
}

/** The task with that number in a plan. */
export function findTask(plan: Plan, number: IssueNumber): DerivedTask | undefined {
  return plan.tasks.find(({ facts }) => facts.issue.number === number);
}
