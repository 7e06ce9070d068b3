import { chooseComments } from '../core/choose-comments.ts';
import type { Policy } from '../core/policy.ts';
import type { IssueFacts } from '../core/snapshot.ts';
import type { TaskComment } from '../core/task-pack.ts';
import type { GitHubClient } from '../github/client/client.ts';
import { observeComments } from '../github/observe/observe-comments.ts';
import type { JobContext } from './job-context.ts';

/** What an agent is told of what was said below a task. Logs how much of it that is. */
export async function readComments(
  client: GitHubClient,
  { now, log }: JobContext,
  issue: IssueFacts,
  policy: Policy,
): Promise<readonly TaskComment[]> {
  if (!issue.discussed) return [];
  const { comments, isCut, roles } = await observeComments(client, issue, now());
  const told = chooseComments(comments, roles, policy);
  if (comments.length > 0) {
    const who = `whoever has the role \`${policy.trust.label}\``;
    const which = `the newest of those that ${who} wrote and nobody else changed`;
    log(
      `Of ${isCut ? 'the newest ' : ''}${comments.length} comments on #${issue.number} the agent is told ${told.length}: ${which}.`,
    );
  }
  return told;
}
