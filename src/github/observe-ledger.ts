import { parseLedger } from '../core/claim.ts';
import type { Millis, Sha } from '../core/ids.ts';
import { dayOf, EMPTY_LEDGER, settle } from '../core/ledger.ts';
import type { Ledger } from '../core/ledger.ts';
import type { TaskFacts } from '../core/snapshot.ts';
import type { GitHubClient } from './client.ts';
import { CLAIM, joinFragments } from './observe-fragments.ts';
import { memoryOf } from './observe-memory.ts';
import type { QueueNode } from './observe-repository-schema.ts';
import { aliasesSchema } from './observe-repository-schema.ts';
import { claimCommit } from './observe-schema.ts';
import { readRecord } from './read-branch.ts';
import { missingAllowed } from './observe-wanted.ts';

/** A claim whose branch is gone will hardly get a record: until then its reservation counts. */
const ASKED_AGAIN: Millis = 10 * 60_000;

/**
 * What the day has cost, by the newest claim and by what is recorded since. Records of claims whose
 * branch is gone are asked for by their commit, once.
 */
export async function observeLedger(
  client: GitHubClient,
  queue: QueueNode,
  tasks: readonly TaskFacts[],
  now: Millis,
): Promise<Ledger> {
  if (!queue) return EMPTY_LEDGER;
  const { oid, message, parents } = queue.target;
  const isCommit = message !== undefined && parents !== undefined;
  const claimed = isCommit
    ? parseLedger({ sha: oid, message, parents: parents.nodes.map((parent) => parent.oid) })
    : EMPTY_LEDGER;
  // Whatever stands there: the next claim must have seen it.
  const ledger = { ...claimed, tip: oid };
  const { costs, costsAskedAt } = memoryOf(client);
  for (const { claim, record } of tasks.flatMap(({ attempts }) => attempts)) {
    if (claim && record) costs.set(claim.sha, record.content.cents);
  }
  if (ledger.day === dayOf(now)) {
    const live = new Set(
      tasks.flatMap(({ attempts }) => attempts.flatMap(({ claim }) => claim?.sha ?? [])),
    );
    const unknown = ledger.open.flatMap(({ sha }) => {
      const isAsked = now - (costsAskedAt.get(sha) ?? -Infinity) < ASKED_AGAIN;
      return costs.has(sha) || live.has(sha) || isAsked ? [] : [sha];
    });
    for (const [sha, cents] of await askCosts(client, unknown)) costs.set(sha, cents);
    for (const sha of unknown) costsAskedAt.set(sha, now);
  }
  return settle(ledger, costs);
}

async function askCosts(
  client: GitHubClient,
  claims: readonly Sha[],
): Promise<ReadonlyMap<Sha, number>> {
  if (claims.length === 0) return new Map();
  const fields = claims.map((_, index) => `c${index}: object(oid: $c${index}) { ...Claim }`);
  const declared = claims.map((_, index) => `, $c${index}: GitObjectID!`).join('');
  const query = `query ObserveCosts($owner: String!, $name: String!, $appId: Int!${declared}) {
  repository(owner: $owner, name: $name) {
    ${fields.join('\n    ')}
  }
}
${joinFragments(CLAIM)}`;
  const shas = Object.fromEntries(claims.map((sha, index) => [`c${index}`, sha]));
  const variables = { ...client.repository, appId: client.appId, ...shas };
  const { repository } = aliasesSchema.parse(
    await missingAllowed(client, 'observe costs', query, variables),
  );
  return new Map(
    claims.flatMap((sha, index) => {
      const commit = claimCommit.safeParse(repository[`c${index}`]);
      const record = commit.success ? readRecord(commit.data) : undefined;
      return record ? [[sha, record.content.cents] as const] : [];
    }),
  );
}
