import { parseLedger } from '../../core/claim.ts';
import type { Millis } from '../../core/ids.ts';
import { dayOf, EMPTY_LEDGER, settle } from '../../core/ledger.ts';
import type { Ledger } from '../../core/ledger.ts';
import type { AttemptFacts } from '../../core/snapshot.ts';
import { askForClaims } from './ask-for-claims.ts';
import type { GitHubClient } from '../client/client.ts';
import { memoryOf } from './observe-memory.ts';
import type { QueueNode } from './observe-repository-schema.ts';
import type { ClaimFacts } from './read-branch.ts';

/** A claim whose branch is gone will hardly get a record: until then its reservation counts. */
const ASKED_AGAIN: Millis = 10 * 60_000;

/** What the newest claim tells, and who else must be known of. */
export interface LedgerRead {
  readonly ledger: Ledger;
  /** Claims of the day and of the day before whose branch is gone and that have no record: their runs may still live. */
  readonly lost: readonly ClaimFacts[];
}

/**
 * What the day has cost, by the newest claim and by what is recorded since. Records of claims whose
 * branch is gone are asked for by their commit, now and then, or `again`.
 */
export async function observeLedger(
  client: GitHubClient,
  queue: QueueNode,
  attempts: readonly AttemptFacts[],
  now: Millis,
  again: boolean,
): Promise<LedgerRead> {
  if (!queue) return { ledger: EMPTY_LEDGER, lost: [] };
  const { oid, message, parents } = queue.target;
  const isCommit = message !== undefined && parents !== undefined;
  const claimed = isCommit
    ? parseLedger({ sha: oid, message, parents: parents.nodes.map((parent) => parent.oid) })
    : EMPTY_LEDGER;
  // Whatever stands there: the next claim must have seen it.
  const ledger = { ...claimed, tip: oid };
  const { costs, costsAskedAt, lostClaims } = memoryOf(client);
  for (const { claim, record } of attempts) {
    if (claim && record) costs.set(claim.sha, record.content.cents);
  }
  const stands = new Set(attempts.flatMap(({ claim }) => claim?.sha ?? []));
  // A run that began yesterday may still be at work.
  const counts = ledger.day === dayOf(now) || ledger.day === dayOf(now) - 1;
  const unsettled = counts ? [...ledger.before, ...ledger.open.map(({ sha }) => sha)] : [];
  const open = unsettled.filter((sha) => !costs.has(sha) && !stands.has(sha));
  const unknown = open.filter(
    (sha) => again || now - (costsAskedAt.get(sha) ?? -Infinity) >= ASKED_AGAIN,
  );
  const found = await askForClaims(client, new Map(unknown.map((sha) => [sha, { commit: sha }])));
  for (const sha of unknown) costsAskedAt.set(sha, now);
  for (const [sha, facts] of found) lostClaims.set(sha, facts);
  const lost: ClaimFacts[] = [];
  for (const sha of open) {
    const facts = lostClaims.get(sha);
    if (facts?.record) costs.set(sha, facts.record.content.cents);
    else if (facts) lost.push(facts);
  }
  for (const sha of lostClaims.keys()) {
    if (costs.has(sha) || !open.includes(sha)) lostClaims.delete(sha);
  }
  return { ledger: settle(ledger, costs), lost };
}
