import type { DerivedTask } from './derived-task.ts';
import type { Scene } from './scene.ts';

/**
 * Where only what holds the newest base is merged, pull requests are brought up to date one after the
 * other, in the order of the queue: each merge puts all others behind again, and bringing all of them
 * up to date at once would let CI judge each as often as there are others.
 */
export function takeTurns(
  sorted: readonly DerivedTask[],
  { policy, repository }: Scene,
): readonly DerivedTask[] {
  const ordered = policy.merge.upToDate || repository.rules.upToDate;
  let taken = ordered && sorted.some(isUnderWay);
  return sorted.map((task) => {
    const { state } = task;
    if (state.kind !== 'validating' || state.step.kind !== 'update') return task;
    if (!taken) {
      taken = ordered;
      return task;
    }
    return { ...task, state: { ...state, step: { kind: 'waits-its-turn' } } };
  });
}

/** It holds the newest base, and CI is judging it or has found it good. */
function isUnderWay({ state }: DerivedTask): boolean {
  if (state.kind !== 'validating' || state.pullRequest.behindBy !== 0) return false;
  const { ci, step } = state;
  if (step.kind === 'unapproved' || step.kind === 'held') return false;
  return ci.kind === 'silent' || ci.kind === 'pending' || ci.kind === 'green';
}
