import type { Effect } from './effect.ts';
import type { PullRequestFacts, Snapshot } from './snapshot.ts';
import type { Merge } from './task-state.ts';

/**
 * A snapshot after a pull request was merged: the default branch's tip is the merge commit, which all
 * others lack.
 */
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
    reverts: snapshot.reverts.map((revert) => ({
      ...revert,
      pullRequest: revert.pullRequest && after(revert.pullRequest),
    })),
    tasks: snapshot.tasks.map((other) => ({
      ...other,
      attempts: other.attempts.map((attempt) => ({
        ...attempt,
        pullRequest: attempt.pullRequest && after(attempt.pullRequest),
      })),
    })),
  };

  function after(pull: PullRequestFacts): PullRequestFacts {
    if (pull.number === pullRequest) return { ...pull, state: 'merged', merge };
    if (pull.state !== 'open') return pull;
    const behindBy = pull.behindBy === undefined ? undefined : pull.behindBy + 1;
    return { ...pull, mergeable: 'unknown', behindBy };
  }
}
