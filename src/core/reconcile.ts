import type { DerivedTask } from './derived-task.ts';
import { deriveTask } from './derive-task.ts';
import { changesState } from './effect.ts';
import type { Effect } from './effect.ts';
import { endRun } from './end-run.ts';
import { dropOrphans, stopOrphans } from './drop-orphans.ts';
import { findPauses } from './find-pauses.ts';
import type { IssueNumber, Millis } from './ids.ts';
import { isBeyond, judgeRun } from './judge-run.ts';
import { leaveQueues } from './leave-queue.ts';
import { nextLook, nextRunLook } from './next-look.ts';
import { giveRoom, isReady, sortQueue } from './order-queue.ts';
import { isSwitchedOff } from './pause.ts';
import type { Pause } from './pause.ts';
import type { Policy } from './policy.ts';
import type { Renderers } from './renderers.ts';
import { runAgain } from './run-again.ts';
import { setScene } from './scene.ts';
import type { Scene } from './scene.ts';
import { showNotice, tellsOfNoRun } from './show-notice.ts';
import { leftToRunUntil, showTask } from './show-task.ts';
import type { Snapshot } from './snapshot.ts';
import { stepTask } from './step-task.ts';
import { stopRuns } from './stop-runs.ts';
import { takeTurns } from './take-turns.ts';
import { failedToClaim, isOnItsWay, unclaimedRuns } from './unclaimed-runs.ts';

export interface Plan {
  /** In the order of the queue. */
  readonly tasks: readonly DerivedTask[];
  /** Why nothing begins, the weightiest first. */
  readonly pauses: readonly Pause[];
  readonly effects: readonly Effect[];
  /** When to look again although nothing may have happened; `undefined`: no need. */
  readonly nextLookAt: Millis | undefined;
}

/** The policy file as it stands on the default branch. An invalid one is no policy. */
export type PolicyReading =
  | { readonly ok: true; readonly policy: Policy }
  | { readonly ok: false; readonly problems: readonly string[] };

/** When a run that was started after a refusal shows, so that the notice of it can be closed. */
const STARTED_BY: Millis = 60_000;

/**
 * What should happen now. Pure: the same snapshot gives the same plan, and a plan that was applied
 * gives an empty one. `renderers` are handed in because labels and comments are projections of the
 * state: they are compared with what GitHub shows, and put right where they differ.
 */
export function reconcile(
  snapshot: Snapshot,
  reading: PolicyReading,
  now: Millis,
  renderers: Renderers,
): Plan {
  if (!reading.ok) {
    const invalid: Pause = { kind: 'policy', problems: reading.problems };
    if (snapshot.paused === true) {
      const pauses: readonly Pause[] = [{ kind: 'variable' }, invalid];
      const effects = stopAll(snapshot, undefined, now);
      return { tasks: [], pauses, effects, nextLookAt: nextRunLook(snapshot, undefined, now) };
    }
    // Nothing is touched by a policy that cannot be read; only where it is wrong is said.
    const pauses = [invalid];
    const effects = showNotice(pauses, snapshot.notices, renderers.notice);
    return { tasks: [], pauses, effects, nextLookAt: undefined };
  }
  const { policy } = reading;
  const scene = setScene(snapshot, policy, now);
  const derived = sortQueue(
    snapshot.tasks.map((facts) => deriveTask(facts, scene)),
    policy,
  );
  const allowance = findPauses(derived, scene);
  const tasks = takeTurns(giveRoom(derived, allowance, snapshot.orphans), scene);
  const { pauses } = allowance;
  if (isSwitchedOff(pauses)) {
    const effects = stopAll(snapshot, policy, now);
    return { tasks, pauses, effects, nextLookAt: nextRunLook(snapshot, policy, now) };
  }
  const steps: Effect[] = [];
  const shows: Effect[] = [];
  for (const task of tasks) {
    const own = stepTask(task, scene);
    steps.push(...own);
    // What changes its state now is shown when that was observed.
    if (own.some(changesState) || now < (leftToRunUntil(task) ?? now)) continue;
    shows.push(...showTask(task, scene, renderers));
  }
  const starts = startRun(tasks, steps, scene);
  // That GitHub starts no run, or none that claims, is true until one has: the notice stands meanwhile.
  const isAwaited =
    starts.length > 0 || (failedToClaim(snapshot) && isOnItsWay(snapshot, policy, now));
  const isTried = isAwaited && tellsOfNoRun(snapshot.notices, renderers.notice);
  const effects = [
    ...steps,
    ...confirmRed(scene),
    ...starts,
    ...endLostRuns(scene),
    ...dropOrphans(snapshot, now),
    ...oneMakesLabels(shows),
    ...(isTried ? [] : showNotice(noticed(pauses, tasks), snapshot.notices, renderers.notice)),
  ];
  const nextLookAt = nextLook(tasks, allowance, scene);
  if (!isTried) return { tasks, pauses, effects, nextLookAt };
  return { tasks, pauses, effects, nextLookAt: Math.min(now + STARTED_BY, nextLookAt ?? Infinity) };
}

/** Ends all that runs or waits to be merged, also what has claimed nothing yet; by force what is late. */
function stopAll(snapshot: Snapshot, policy: Policy | undefined, now: Millis): readonly Effect[] {
  return [
    ...leaveQueues(snapshot),
    ...snapshot.tasks.flatMap((facts) => stopRuns(facts, policy, now)),
    ...stopOrphans(snapshot),
    ...unclaimedRuns(snapshot).map((run) =>
      endRun(run, { force: isBeyond(judgeRun(run, 'nothing', policy, now)) }),
    ),
  ];
}

/** A red default branch is run once more before it is believed, whoever turned it red. */
function confirmRed({ main, unrepeatable }: Scene): readonly Effect[] {
  return main.kind === 'red' ? runAgain(undefined, main.unconfirmed, unrepeatable) : [];
}

/** A pause is news while something waits because of it; a red default branch always is. */
function noticed(pauses: readonly Pause[], tasks: readonly DerivedTask[]): readonly Pause[] {
  const waits = tasks.some(({ state }) => state.kind === 'queued' || state.kind === 'validating');
  const red = pauses.some(({ kind }) => kind === 'main-red') && tasks.length > 0;
  return waits || red ? pauses : [];
}

/**
 * One run at a time, as `pick` runs one at a time and GitHub lets only one more wait for it: it would cancel
 * the others, and whoever hears of that would start as many again. The run that claims a task starts the
 * next. A task whose attempt's death is only now written down is not ready before that: its back-off begins
 * then.
 */
function startRun(
  tasks: readonly DerivedTask[],
  steps: readonly Effect[],
  { snapshot, policy, now }: Scene,
): readonly Effect[] {
  if (isOnItsWay(snapshot, policy, now)) return [];
  const dying = new Set(steps.flatMap((step) => (step.kind === 'record-failure' ? step.task : [])));
  const ready = tasks.some(({ facts, state }) => isReady(state) && !dying.has(facts.issue.number));
  return ready ? [{ kind: 'start-run' }] : [];
}

/** Runs that wait for a runner longer than is allowed, with no claim to show it. */
function endLostRuns({ snapshot, policy, now }: Scene): readonly Effect[] {
  return unclaimedRuns(snapshot).flatMap((run) => {
    const watch = judgeRun(run, 'nothing', policy, now);
    if (watch.kind === 'in-time' || watch.kind === 'lost') return [];
    return [endRun(run, { force: watch.kind === 'stuck' })];
  });
}

/** Labels are made with the first task that needs them; the other tasks that do are shown next time. */
function oneMakesLabels(shows: readonly Effect[]): readonly Effect[] {
  const makes = (effect: Effect): boolean => effect.kind === 'show' && changesState(effect);
  const first = shows.find(makes);
  return shows.filter((effect) => effect === first || !makes(effect));
}

/** The task with that number in a plan. */
export function findTask(plan: Plan, number: IssueNumber): DerivedTask | undefined {
  return plan.tasks.find(({ facts }) => facts.issue.number === number);
}
