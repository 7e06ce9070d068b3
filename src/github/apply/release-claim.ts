import { claimBranch, renderReleaseMessage } from '../../core/claim.ts';
import type { Claim } from '../../core/claim.ts';
import type { NodeId } from '../../core/ids.ts';
import type { GitHubClient } from '../client/client.ts';
import { moveRefs } from './move-refs.ts';
import { asSha } from '../observe/read-ids.ts';

/**
 * Gives a claim up: its branch moves to a child of the claim commit, from the claim commit only. After
 * that nothing can be published on it; and if it was published a moment ago, this is refused.
 * Gives `undefined` if it was released, or GitHub's reason.
 */
export async function releaseClaim(
  client: GitHubClient,
  repositoryId: NodeId,
  claim: Claim,
): Promise<string | undefined> {
  const { task } = claim;
  const purpose = { what: 'release claim', task };
  const claimed = await client.rest(purpose, 'GET /repos/{owner}/{repo}/git/commits/{commit_sha}', {
    commit_sha: claim.sha,
  });
  const commit = await client.rest(purpose, 'POST /repos/{owner}/{repo}/git/commits', {
    message: renderReleaseMessage(claim),
    tree: claimed.tree.sha,
    parents: [claim.sha],
  });
  return moveRefs(client, purpose, repositoryId, [
    { branch: claimBranch(task, claim.attempt), from: claim.sha, to: asSha(commit.sha) },
  ]);
}
