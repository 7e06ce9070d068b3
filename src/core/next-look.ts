import type { DerivedTask } from './derived-task.ts';
import type { Allowance } from './find-pauses.ts';
import type { Millis } from './ids.ts';
import { judgeRun } from './judge-run.ts';
import type { Scene } from './scene.ts';
import type { RunWatch, TaskState } from './task-state.ts';

const MINUTE: Millis = 60_000;

/** A run that was asked to end is looked at again: it may have ignored that. */
const STUCK_AGAIN: Millis = 15 * MINUTE;

/** When a decision may change by the passing of time alone; `undefined` if none can. */
export function nextLook(
  tasks: readonly DerivedTask[],
  { pauses }: Allowance,
  { now, snapshot, policy }: Scene,
): Millis | undefined {
  const times = [
    ...tasks.flatMap(({ state }) => timesOf(state, now)),
    ...pauses.flatMap((pause) => ('until' in pause ? [pause.until] : [])),
    ...(snapshot.liveRuns ?? []).flatMap((run) => runTimes(judgeRun(run, policy, now), now)),
  ];
  const next = Math.min(...times.filter((time) => time > now));
  return Number.isFinite(next) ? next : undefined;
}

function timesOf(state: TaskState, now: Millis): readonly Millis[] {
  switch (state.kind) {
    case 'queued':
      return state.waits?.kind === 'backoff' ? [state.waits.until] : [];
    case 'working':
      return runTimes(state.run, now);
    case 'validating':
      return 'until' in state.ci ? [state.ci.until] : [];
    case 'watching': {
      const { watch } = state;
      if (watch.kind === 'waiting') return [watch.until];
      return watch.kind === 'suspect' && watch.trial.kind === 'running' ? [watch.trial.until] : [];
    }
    case 'needs-spec':
    case 'awaiting-review':
    case 'done':
    case 'needs-human':
    case 'cancelled':
      return [];
  }
}

function runTimes(watch: RunWatch, now: Millis): readonly Millis[] {
  switch (watch.kind) {
    case 'in-time':
      return [watch.until];
    case 'overdue':
      return [watch.forceAt];
    case 'stuck':
    case 'unwanted':
      return [now + STUCK_AGAIN];
  }
}
