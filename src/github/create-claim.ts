import { claimBranch, QUEUE_BRANCH, renderClaimMessage } from '../core/claim.ts';
import type { Claim, ClaimTrailers } from '../core/claim.ts';
import type { Millis } from '../core/ids.ts';
import { ledgerOn } from '../core/ledger.ts';
import type { Snapshot } from '../core/snapshot.ts';
import type { GitHubClient } from './client.ts';
import { moveRefs } from './move-refs.ts';
import { asSha } from './read-ids.ts';

/**
 * Claims a task: a commit with the base's tree, then in one transaction its branch, which must not
 * exist, and `pawl/queue`, which must still point at the claim before it. So whoever claims has seen
 * every claim there is (docs/adr/0004-claims-are-chained.md).
 * Gives `undefined` if another claim was made since `snapshot` was taken.
 */
export async function createClaim(
  client: GitHubClient,
  trailers: ClaimTrailers,
  { repository, ledger }: Pick<Snapshot, 'repository' | 'ledger'>,
  now: Millis,
): Promise<Claim | undefined> {
  const { task, attempt } = trailers;
  const { head } = repository;
  const commit = await client.rest(
    { what: 'make claim', task },
    'POST /repos/{owner}/{repo}/git/commits',
    {
      message: renderClaimMessage(trailers, ledgerOn(ledger, now)),
      tree: head.tree,
      parents: [head.sha],
    },
  );
  const sha = asSha(commit.sha);
  const refused = await moveRefs(client, { what: 'take claim', task }, repository.id, [
    { branch: claimBranch(task, attempt), from: undefined, to: sha },
    // The claim before it is no ancestor: that this is no fast-forward is as it should be.
    { branch: QUEUE_BRANCH, from: ledger.tip, to: sha, force: true },
  ]);
  return refused === undefined ? { ...trailers, sha, base: head.sha } : undefined;
}
