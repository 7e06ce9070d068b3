import { claimBranch, QUEUE_BRANCH, renderClaimMessage } from '../../core/claim.ts';
import type { Claim, ClaimTrailers } from '../../core/claim.ts';
import type { Millis } from '../../core/ids.ts';
import { ledgerOn } from '../../core/ledger.ts';
import type { Snapshot } from '../../core/snapshot.ts';
import { PawlError } from '../../errors.ts';
import type { GitHubClient } from '../client/client.ts';
import { moveRefs } from './move-refs.ts';
import { asSha } from '../observe/read-ids.ts';
import { tipOf } from '../observe/tip-of.ts';

/**
 * Claims a task: a commit with the base's tree, then in one transaction its branch, which must not
 * exist, and `pawl/queue`, which must still point at the claim before it. So whoever claims has seen
 * every claim there is (docs/adr/0004-claims-are-chained.md).
 * Gives `undefined` if another claim was made since `snapshot` was taken; throws `PAWL_CLAIM_REFUSED` if
 * GitHub refuses although none was: a rule forbids it, or a branch stands in the way.
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
  if (refused === undefined) return { ...trailers, sha, base: head.sha };
  // GitHub's words for either are not documented, but whoever claims moves the queue.
  const look = { what: 'take claim', task };
  const isTaken =
    (await tipOf(client, look, QUEUE_BRANCH)) !== ledger.tip ||
    (await tipOf(client, look, claimBranch(task, attempt))) !== undefined;
  if (isTaken) return undefined;
  throw new PawlError('PAWL_CLAIM_REFUSED', `#${task}, attempt ${attempt}: ${refused}`);
}
