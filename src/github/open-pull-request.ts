import type { GitHubClient } from './client.ts';
import type { Purpose } from './purpose.ts';
import { hasStatus } from './explain-failure.ts';
import { isUnanswered } from './outcome.ts';

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
 * the open one of that very head is looked up instead of doubled.
 */
export async function openPullRequest(
  client: GitHubClient,
  purpose: Purpose,
  { title, body, branch, head, base }: NewPullRequest,
): Promise<PullRequestAnswer> {
  try {
    return await client.rest(purpose, 'POST /repos/{owner}/{repo}/pulls', {
      title,
      body,
      head: branch,
      base,
    });
  } catch (error) {
    if (!hasStatus(error, 422) && !isUnanswered(error)) throw error;
    const open = await client.rest(
      { ...purpose, what: 'look for pull request' },
      'GET /repos/{owner}/{repo}/pulls',
      { state: 'open', head: `${client.repository.owner}:${branch}`, base },
    );
    const found = open.find((pull) => pull.head.sha === head);
    if (!found) throw error;
    return found;
  }
}
