import type { AttemptFacts, PullRequestFacts, TaskFacts } from '../../core/snapshot.ts';
import { askForClaims } from './ask-for-claims.ts';
import type { GitHubClient } from '../client/client.ts';
import { memoryOf } from './observe-memory.ts';

/**
 * The tasks with what became of attempts whose branch is gone and whose pull request was closed without a
 * merge: their record hangs on the claim, which is the pull request's first commit. Without it an attempt
 * that Pawl gave up itself looks as if a person had closed it. Asked once for each pull request.
 */
export async function withLeftClaims(
  client: GitHubClient,
  tasks: readonly TaskFacts[],
): Promise<readonly TaskFacts[]> {
  const { leftClaims } = memoryOf(client);
  const pulls = tasks.flatMap(({ attempts }) => attempts.flatMap(leftPull));
  if (pulls.length === 0) return tasks;
  const unknown = pulls.filter(({ id }) => !leftClaims.has(id));
  const places = new Map(unknown.map(({ id, number }) => [id, { pull: number }]));
  const found = await askForClaims(client, places);
  for (const { id } of unknown) {
    const left = found.get(id);
    // Without a record it is as it looks.
    leftClaims.set(id, left?.record ? left : undefined);
  }
  return tasks.map((task) => ({
    ...task,
    attempts: task.attempts.map((attempt) => {
      const [pull] = leftPull(attempt);
      const left = pull && leftClaims.get(pull.id);
      const isIts = left?.claim.task === task.issue.number && left.claim.attempt === attempt.number;
      return isIts ? { ...attempt, ...left } : attempt;
    }),
  }));
}

function leftPull({ branch, claim, pullRequest }: AttemptFacts): readonly PullRequestFacts[] {
  return !branch && !claim && pullRequest?.state === 'closed' ? [pullRequest] : [];
}
