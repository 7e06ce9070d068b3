import type { DerivedTask } from './derived-task.ts';
import type { Allowance } from './find-pauses.ts';
import type { Millis } from './ids.ts';
import { orphanTimes } from './drop-orphans.ts';
import { judgeRun } from './judge-run.ts';
import type { RunJudgement } from './judge-run.ts';
import { lostTimes } from './place-of-merge.ts';
import { isReady } from './order-queue.ts';
import type { Pause } from './pause.ts';
import type { Policy } from './policy.ts';
import { REFUSED_AGAIN } from './refusal-of.ts';
import type { Scene } from './scene.ts';
import { leftToRunUntil } from './show-task.ts';
import type { RunFacts, Snapshot } from './snapshot.ts';
import type { CiState, RunWatch, TaskState, Watch } from './task-state.ts';
import { isOnItsWay, unclaimedRuns } from './unclaimed-runs.ts';

const MINUTE: Millis = 60_000;

/** A run that was asked to end is looked at again: it may have ignored that. */
const STUCK_AGAIN: Millis = 15 * MINUTE;

/** No event tells that GitHub has found out whether a merge is possible. */
const SETTLED_BY: Millis = 5_000;

/** By when the run that is on its way has claimed its task and started the next; else somebody else must. */
const CLAIMED_BY: Millis = 5 * MINUTE;

/** When a decision may change by the passing of time alone; `undefined` if none can. */
export function nextLook(
  tasks: readonly DerivedTask[],
  { pauses, renewedAt }: Allowance,
  scene: Scene,
): Millis | undefined {
  const { now, snapshot, policy, main } = scene;
  return earliest(now, [
    // Nearly all tasks of a long queue wait for nothing that a clock could tell.
    ...tasks
      .filter(awaitsTime)
      .flatMap((task) => [...timesOf(task.state, scene), leftToRunUntil(task) ?? now]),
    ...pauses.flatMap((pause) => pauseTimes(pause, now)),
    ...(renewedAt === undefined ? [] : [renewedAt]),
    ...(main.kind === 'red' && main.confirmedAt !== undefined
      ? [orSoon(main.confirmedAt, now)]
      : []),
    ...(waitsForClaim(tasks, scene) ? [now + CLAIMED_BY] : []),
    ...allRunTimes(snapshot, policy, now),
    ...orphanTimes(snapshot),
  ]);
}

/** When a run that lives must have ended; all that is looked for while Pawl is switched off. */
export function nextRunLook(
  snapshot: Snapshot,
  policy: Policy | undefined,
  now: Millis,
): Millis | undefined {
  return earliest(now, allRunTimes(snapshot, policy, now));
}

function earliest(now: Millis, times: readonly Millis[]): Millis | undefined {
  let next = Infinity;
  for (const time of times) if (time > now && time < next) next = time;
  return Number.isFinite(next) ? next : undefined;
}

function allRunTimes(
  snapshot: Snapshot,
  policy: Policy | undefined,
  now: Millis,
): readonly Millis[] {
  const times: Millis[] = [];
  const look = (run: RunFacts, owns: 'claim' | 'nothing'): void => {
    times.push(...runTimes(judgeRun(run, owns, policy, now), now));
  };
  // Of thousands of tasks a few have runs: no list is made for the others.
  for (const { attempts } of snapshot.tasks) {
    for (const { run } of attempts) if (run?.live) look(run, 'claim');
  }
  for (const { attempt } of snapshot.orphans) if (attempt.run?.live) look(attempt.run, 'claim');
  for (const run of unclaimedRuns(snapshot)) look(run, 'nothing');
  return times;
}

function pauseTimes(pause: Pause, now: Millis): readonly Millis[] {
  switch (pause.kind) {
    case 'start-refused':
      return [now + REFUSED_AGAIN];
    case 'breaker':
    case 'quota':
    case 'auth':
    case 'budget':
    case 'claim-failed':
      return [pause.until];
    case 'main-red':
      return pause.cause.kind === 'limit' && pause.cause.until !== undefined
        ? [pause.cause.until]
        : [];
    case 'disabled':
    case 'variable':
    case 'policy':
    case 'ci-danger':
      return [];
  }
}

/** Whether more is ready than the run takes that is on its way, or is started now. */
function waitsForClaim(tasks: readonly DerivedTask[], { snapshot, policy, now }: Scene): boolean {
  const ready = tasks.filter(({ state }) => isReady(state)).length;
  return ready > 1 || (ready === 1 && isOnItsWay(snapshot, policy, now));
}

function awaitsTime({ state }: DerivedTask): boolean {
  return state.kind !== 'queued' || state.waits?.kind === 'backoff';
}

function timesOf(state: TaskState, scene: Scene): readonly Millis[] {
  const { now } = scene;
  switch (state.kind) {
    case 'queued':
      return state.waits?.kind === 'backoff' ? [state.waits.until] : [];
    case 'working':
      return runTimes(state.run, now);
    case 'validating':
      return [
        ...('until' in state.ci ? [ciTime(state.ci, now)] : []),
        ...(state.step.kind === 'refused' ? [now + REFUSED_AGAIN] : []),
        ...(state.step.kind === 'showing' ? [state.step.until] : []),
        ...(state.step.kind === 'settling' ? [now + SETTLED_BY] : []),
      ];
    case 'watching':
      return [...watchTimes(state.watch, now), ...lostTimes(state.merge, scene.repository)];
    case 'needs-spec':
    case 'awaiting-review':
    case 'done':
    case 'cancelled':
      return [];
    case 'needs-human':
      return state.why.kind === 'merge-refused' ? [now + REFUSED_AGAIN] : [];
  }
}

function watchTimes(watch: Watch, now: Millis): readonly Millis[] {
  if (watch.kind === 'waiting') return [watch.until];
  if (watch.kind !== 'suspect') return [];
  if (watch.trial.kind === 'running') return [orSoon(watch.trial.until, now)];
  return watch.trial.kind === 'refused' ? [now + REFUSED_AGAIN] : [];
}

function runTimes(watch: RunWatch | RunJudgement, now: Millis): readonly Millis[] {
  switch (watch.kind) {
    case 'in-time':
      return [watch.until];
    case 'overdue':
      return [watch.forceAt];
    case 'stuck':
      return [now + STUCK_AGAIN, watch.until];
    case 'unwanted':
      return [now + STUCK_AGAIN];
    case 'lost':
      return [];
  }
}

function ciTime(ci: Extract<CiState, { until: Millis }>, now: Millis): Millis {
  return ci.kind === 'red' ? orSoon(ci.until, now) : ci.until;
}

/** What is red and should have been repeated by then is looked at again: its repetition may be on its way. */
function orSoon(until: Millis, now: Millis): Millis {
  return until > now ? until : now + REFUSED_AGAIN;
}
