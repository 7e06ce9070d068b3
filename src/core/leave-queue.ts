import type { DerivedTask } from './derived-task.ts';
import type { Effect } from './effect.ts';
import type { Scene } from './scene.ts';
import type { PullRequestFacts, Snapshot } from './snapshot.ts';

/**
 * Takes the pull request of a task out of GitHub's merge queue when Pawl would not merge it itself: the
 * queue knows nothing of a hold, of a review that came late, of an approval that was lost, nor of a red
 * default branch.
 */
export function leaveQueue(
  { facts, orders, unapproved, state }: DerivedTask,
  { main }: Scene,
): readonly Effect[] {
  const { number } = facts.issue;
  const queued = facts.attempts.flatMap(({ pullRequest }) =>
    pullRequest?.state === 'open' && pullRequest.inMergeQueue ? [pullRequest] : [],
  );
  if (queued.length === 0) return [];
  const frozen = orders.heldBy !== undefined || unapproved !== undefined || main.kind === 'red';
  const stays = (pull: PullRequestFacts): boolean =>
    !frozen &&
    state.kind === 'validating' &&
    state.pullRequest.id === pull.id &&
    state.step.kind !== 'unapproved' &&
    (state.ci.kind === 'green' || state.ci.kind === 'pending' || state.ci.kind === 'silent');
  return queued
    .filter((pull) => !stays(pull))
    .map(({ id }) => ({ kind: 'dequeue', task: number, pullRequest: id }) as const);
}

/** Takes out all that Pawl put in: what it is switched off for must not be merged behind its back. */
export function leaveQueues({ tasks, reverts }: Snapshot): readonly Effect[] {
  const attempts = tasks.flatMap(({ issue, attempts: its }) =>
    its.map(({ pullRequest }) => ({ task: issue.number, pullRequest })),
  );
  return [...attempts, ...reverts].flatMap(({ task, pullRequest }) =>
    pullRequest?.state === 'open' && pullRequest.inMergeQueue
      ? [{ kind: 'dequeue', task, pullRequest: pullRequest.id } as const]
      : [],
  );
}
