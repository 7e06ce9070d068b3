import type { DerivedTask } from './derived-task.ts';
import type { Scene } from './scene.ts';
import type { MergeStep } from './task-state.ts';

/**
 * Pull requests are merged one after the other, in the order of the queue: after each, GitHub needs a
 * moment to find out whether the next can be merged. Where only what holds the newest base is merged they
 * are also brought up to date one after the other: each merge puts all others behind again, and doing
 * all of them at once would let CI judge each as often as there are others.
 */
export function takeTurns(
  sorted: readonly DerivedTask[],
  { policy, repository }: Scene,
): readonly DerivedTask[] {
  const isFresh = policy.merge.upToDate || repository.rules.upToDate;
  const next: MergeStep = { kind: isFresh ? 'waits-its-turn' : 'settling' };
  let merging = false;
  let updating = sorted.some(isUnderWay);
  return sorted.map((task) => {
    const { state } = task;
    if (state.kind !== 'validating') return task;
    if (state.step.kind === 'merge' && !merging) {
      merging = true;
      return task;
    }
    if (state.step.kind === 'update' && !updating) {
      updating = true;
      return task;
    }
    if (state.step.kind !== 'merge' && state.step.kind !== 'update') return task;
    return { ...task, state: { ...state, step: next } };
  });
}

/** It holds the newest base, and CI is judging it or has found it good. */
function isUnderWay({ state }: DerivedTask): boolean {
  if (state.kind !== 'validating' || state.pullRequest.behindBy !== 0) return false;
  const { ci, step } = state;
  switch (step.kind) {
    case 'unapproved':
    case 'held':
    case 'refused':
      return false;
    default:
      return ci.kind === 'silent' || ci.kind === 'pending' || ci.kind === 'green';
  }
}
