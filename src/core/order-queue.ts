import type { Policy } from './policy.ts';
import type { TaskFacts } from './snapshot.ts';
import type { TaskState } from './task-state.ts';

export interface DerivedTask {
  readonly facts: TaskFacts;
  readonly state: TaskState;
}

/** The order of the queue: oldest first, the number deciding between twins. */
function compareTasks(a: DerivedTask, b: DerivedTask): number {
  return (
    a.facts.issue.createdAt - b.facts.issue.createdAt || a.facts.issue.number - b.facts.issue.number
  );
}

/** Gives room to the first ready tasks, up to `parallel` live ones; the others wait, and say for what. */
export function giveRoom(tasks: readonly DerivedTask[], policy: Policy): readonly DerivedTask[] {
  const live = tasks.filter(({ state }) => state.kind === 'working').length;
  let room = policy.parallel - live;
  return tasks.toSorted(compareTasks).map((task) => {
    if (task.state.kind !== 'queued' || task.state.waits !== undefined) return task;
    if (room > 0) {
      room -= 1;
      return task;
    }
    return {
      ...task,
      state: { ...task.state, waits: { kind: 'room', live, parallel: policy.parallel } },
    };
  });
}

/** Whether a task could be claimed now. */
export function isReady(state: TaskState): state is Extract<TaskState, { kind: 'queued' }> {
  return state.kind === 'queued' && state.waits === undefined;
}
