import type { GitHubClient } from '../client/client.ts';
import type { Purpose } from '../client/purpose.ts';
import { hasStatus } from '../client/explain-failure.ts';
import { isUnanswered } from '../client/outcome.ts';

export interface NewPullRequest {
  readonly title: string;
  readonly body: string;
  readonly branch: string;
  /** The commit that the branch points at. */
  readonly head: string;
  readonly base: string;
}

export interface PullRequestAnswer {
  readonly node_id: string;
  readonly number: number;
  readonly html_url: string;
}

/**
 * Opens a pull request. Where that is refused because there is one already, or the answer was lost,
 * the open one of that very head is looked up instead of doubled; if it is not there, it is asked for
 * once more: GitHub makes no second one of a branch.
 */
export async function openPullRequest(
  client: GitHubClient,
  purpose: Purpose,
  { title, body, branch, head, base }: NewPullRequest,
): Promise<PullRequestAnswer> {
  const open = (): Promise<PullRequestAnswer> =>
    client.rest(purpose, 'POST /repos/{owner}/{repo}/pulls', { title, body, head: branch, base });
  try {
    return await open();
  } catch (error) {
    if (!hasStatus(error, 422) && !isUnanswered(error)) throw error;
    const all = await client.rest(
      { ...purpose, what: 'look for pull request' },
      'GET /repos/{owner}/{repo}/pulls',
      { state: 'open', head: `${client.repository.owner}:${branch}`, base },
    );
    const found = all.find((pull) => pull.head.sha === head);
    if (found) return found;
    if (!isUnanswered(error)) throw error;
    return open();
  }
}
