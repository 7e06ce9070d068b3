import type { Sha } from '../../core/ids.ts';
import type { GitHubClient } from '../client/client.ts';
import { hasStatus } from '../client/explain-failure.ts';

/** Whether a commit is part of what a branch, or another commit, stands for. One request. */
export async function isAncestor(client: GitHubClient, sha: Sha, of: string): Promise<boolean> {
  try {
    const { status } = await client.rest(
      { what: 'observe ancestry' },
      'GET /repos/{owner}/{repo}/compare/{basehead}',
      { basehead: `${of}...${sha}`, per_page: 1 },
    );
    return status === 'behind' || status === 'identical';
  } catch (error) {
    if (hasStatus(error, 404)) return false;
    throw error;
  }
}
