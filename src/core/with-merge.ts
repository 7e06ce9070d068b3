import type { Snapshot } from './snapshot.ts';
import type { Merge } from './task-state.ts';

/** A snapshot after a pull request was merged: the default branch's tip is the merge commit. */
export function withMerge(snapshot: Snapshot, pullRequest: number, merge: Merge): Snapshot {
  const { repository } = snapshot;
  return {
    ...snapshot,
    repository: {
      ...repository,
      head: { ...repository.head, sha: merge.sha },
      history: [{ sha: merge.sha, checks: [] }, ...repository.history],
    },
    tasks: snapshot.tasks.map((task) => ({
      ...task,
      attempts: task.attempts.map((attempt) =>
        attempt.pullRequest?.number === pullRequest
          ? { ...attempt, pullRequest: { ...attempt.pullRequest, state: 'merged' as const, merge } }
          : attempt,
      ),
    })),
  };
}
