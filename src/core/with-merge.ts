import type { Effect } from './effect.ts';
import type { PullRequestFacts, Snapshot } from './snapshot.ts';
import type { Merge } from './task-state.ts';

/** A snapshot after a pull request was merged: the default branch's tip is the merge commit. */
export function withMerge(
  snapshot: Snapshot,
  { pullRequest, task, reverts }: Extract<Effect, { kind: 'merge' }>,
  merge: Merge,
): Snapshot {
  const { repository } = snapshot;
  return {
    ...snapshot,
    repository: {
      ...repository,
      head: { ...repository.head, sha: merge.sha },
      history: [
        { sha: merge.sha, committedAt: merge.at, checks: [], task, reverts },
        ...repository.history,
      ],
    },
    reverts: snapshot.reverts.map((revert) =>
      revert.pullRequest?.number === pullRequest
        ? { ...revert, pullRequest: withMerged(revert.pullRequest, merge) }
        : revert,
    ),
    tasks: snapshot.tasks.map((task) => ({
      ...task,
      attempts: task.attempts.map((attempt) =>
        attempt.pullRequest?.number === pullRequest
          ? { ...attempt, pullRequest: withMerged(attempt.pullRequest, merge) }
          : attempt,
      ),
    })),
  };
}

function withMerged(pullRequest: PullRequestFacts, merge: Merge): PullRequestFacts {
  return { ...pullRequest, state: 'merged', merge };
}
