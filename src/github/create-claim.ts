import { claimBranch, renderClaimMessage } from '../core/claim.ts';
import type { Claim, ClaimTrailers } from '../core/claim.ts';
import type { RepositoryFacts } from '../core/snapshot.ts';
import type { GitHubClient } from './client.ts';
import { hasStatus } from './explain-failure.ts';
import { asSha } from './read-ids.ts';

/**
 * Claims a task: a commit with the base's tree, then the ref that points at it. Two workers may make
 * the commit; only one can make the ref (GitHub: 422 'Reference already exists').
 * Gives `undefined` if another has it.
 */
export async function createClaim(
  client: GitHubClient,
  trailers: ClaimTrailers,
  { head }: RepositoryFacts,
): Promise<Claim | undefined> {
  const task = trailers.task;
  const commit = await client.rest(
    { what: 'make claim', task },
    'POST /repos/{owner}/{repo}/git/commits',
    {
      message: renderClaimMessage(trailers),
      tree: head.tree,
      parents: [head.sha],
    },
  );
  try {
    await client.rest({ what: 'take claim', task }, 'POST /repos/{owner}/{repo}/git/refs', {
      ref: `refs/heads/${claimBranch(task, trailers.attempt)}`,
      sha: commit.sha,
    });
  } catch (error) {
    if (hasStatus(error, 422)) return undefined;
    throw error;
  }
  return { ...trailers, sha: asSha(commit.sha), base: head.sha };
}
