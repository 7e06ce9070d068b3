import type { GitHubClient } from '../client/client.ts';
import { hasStatus } from '../client/explain-failure.ts';
import type { Purpose } from '../client/purpose.ts';

/** Where a branch points now, after something was done to it; `undefined` if it does not exist. */
export async function tipOf(
  client: GitHubClient,
  purpose: Purpose,
  branch: string,
): Promise<string | undefined> {
  try {
    const ref = await client.rest(
      { ...purpose, what: `look after ${purpose.what}` },
      'GET /repos/{owner}/{repo}/git/ref/{ref}',
      { ref: `heads/${branch}` },
    );
    return ref.object.sha;
  } catch (error) {
    if (hasStatus(error, 404)) return undefined;
    throw error;
  }
}
