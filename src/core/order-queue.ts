import type { DerivedTask } from './derived-task.ts';
import type { Allowance } from './find-pauses.ts';
import type { IssueNumber } from './ids.ts';
import type { Policy } from './policy.ts';
import { scopesOverlap } from './scope.ts';
import type { AttemptFacts, Snapshot, TaskFacts } from './snapshot.ts';
import type { TaskState, Wait } from './task-state.ts';

/**
 * The order of the queue: priority labels first, then age, the number deciding between twins. What
 * merges first among several that are green goes by it as well.
 */
export function sortQueue(
  tasks: readonly DerivedTask[],
  { priority }: Policy,
): readonly DerivedTask[] {
  const ranks = new Map<string, number>();
  for (const [index, label] of priority.last.entries()) ranks.set(label, index + 1);
  for (const [index, label] of priority.first.entries()) {
    ranks.set(label, index - priority.first.length);
  }
  return tasks
    .map((task) => ({ task, rank: rankOf(task.facts, ranks) }))
    .toSorted(
      (a, b) =>
        a.rank - b.rank ||
        a.task.facts.issue.createdAt - b.task.facts.issue.createdAt ||
        a.task.facts.issue.number - b.task.facts.issue.number,
    )
    .map(({ task }) => task);
}

/** The most urgent label counts; one that puts a task last counts only where none puts it first. */
function rankOf({ issue }: TaskFacts, ranks: ReadonlyMap<string, number>): number {
  let first = 0;
  let last = 0;
  for (const label of issue.labels) {
    const rank = ranks.get(label) ?? 0;
    first = Math.min(first, rank);
    last = Math.max(last, rank);
  }
  return first < 0 ? first : last;
}

/**
 * Gives room to the first ready tasks: up to `parallel` live ones, none whose scope overlaps with one
 * that is at work or before it, none while the queue is paused. The others wait, and say for what. A run
 * whose issue is gone works on all the same.
 */
export function giveRoom(
  sorted: readonly DerivedTask[],
  { pauses, parallel, attempts }: Allowance,
  orphans: Snapshot['orphans'],
): readonly DerivedTask[] {
  const busy = sorted.filter(({ facts, state }) => holdsRoom(facts, state));
  const lost = orphans.filter(({ attempt }) => isLive(attempt));
  const taken = [
    ...busy.flatMap(({ facts }) => scopesInUse(facts.issue.number, facts.attempts)),
    ...lost.flatMap(({ task, attempt }) => scopesInUse(task, [attempt])),
  ];
  const live = busy.length + lost.length;
  let left = Math.min(parallel - live, attempts);
  const room: Wait = { kind: 'room', live, parallel };
  // Only the next few are told whom they wait for: of hundreds it would change with every claim.
  let told = parallel;
  const [pause] = pauses;
  const paused: Wait | undefined = pause && { kind: 'paused', pause };
  return sorted.map((task) => {
    const { state } = task;
    if (state.kind !== 'queued' || state.waits !== undefined) return task;
    if (paused) return wait(task, state, paused);
    if (left <= 0) return wait(task, state, room);
    const inUse = taken.find(({ scope }) => scopesOverlap(scope, state.spec.scope));
    if (inUse) {
      told -= 1;
      return wait(task, state, told < 0 ? room : { kind: 'scope', task: inUse.task });
    }
    left -= 1;
    taken.push({ task: task.facts.issue.number, scope: state.spec.scope });
    return task;
  });
}

interface ScopeInUse {
  readonly task: IssueNumber;
  readonly scope: readonly string[];
}

/** A claim whose run lives takes room, whatever else became of its task. */
function holdsRoom({ attempts }: TaskFacts, state: TaskState): boolean {
  return state.kind === 'working' || attempts.some(isLive);
}

function isLive({ run, record, claim }: AttemptFacts): boolean {
  return claim !== undefined && !record && run?.live === true;
}

function scopesInUse(task: IssueNumber, attempts: readonly AttemptFacts[]): readonly ScopeInUse[] {
  return attempts.flatMap(({ claim, record }) =>
    claim && !record ? [{ task, scope: claim.scope }] : [],
  );
}

function wait(
  task: DerivedTask,
  state: Extract<TaskState, { kind: 'queued' }>,
  waits: Wait,
): DerivedTask {
  return { ...task, state: { ...state, waits } };
}

/** Whether a task could be claimed now. */
export function isReady(state: TaskState): state is Extract<TaskState, { kind: 'queued' }> {
  return state.kind === 'queued' && state.waits === undefined;
}
