import { z } from 'zod';
import type { Sha } from '../../core/ids.ts';
import type { GitHubClient } from '../client/client.ts';
import { CLAIM, joinFragments } from './observe-fragments.ts';
import { aliasesSchema } from './observe-repository-schema.ts';
import { claimCommit, nodes } from './observe-schema.ts';
import { missingAllowed } from './observe-wanted.ts';
import { readClaim } from './read-branch.ts';
import type { ClaimFacts } from './read-branch.ts';

/** Where a claim is to be found whose branch is gone: it is a commit, or a pull request's first one. */
export type ClaimPlace = { readonly commit: Sha } | { readonly pull: number };

/** So many in one request. */
const BATCH = 25;

const pullSchema = z.object({ commits: nodes(z.object({ commit: claimCommit })) });

/** The claims that stand in these places, by what each is asked for; no request if there is nothing to ask. */
export async function askForClaims<Key>(
  client: GitHubClient,
  places: ReadonlyMap<Key, ClaimPlace>,
): Promise<ReadonlyMap<Key, ClaimFacts>> {
  const found = new Map<Key, ClaimFacts>();
  const asked = [...places];
  for (let at = 0; at < asked.length; at += BATCH) {
    const batch = asked.slice(at, at + BATCH);
    const answer = await ask(
      client,
      batch.map(([, place]) => place),
    );
    for (const [index, [key, place]] of batch.entries()) {
      const claim = claimIn(answer[`c${index}`], place);
      if (claim) found.set(key, claim);
    }
  }
  return found;
}

async function ask(
  client: GitHubClient,
  places: readonly ClaimPlace[],
): Promise<Readonly<Record<string, unknown>>> {
  const fields = places.map((place, index) =>
    'commit' in place
      ? `c${index}: object(oid: $c${index}) { ...Claim }`
      : `c${index}: pullRequest(number: $c${index}) { commits(first: 1) { nodes { commit { ...Claim } } } }`,
  );
  const declared = places.map(
    (place, index) => `, $c${index}: ${'commit' in place ? 'GitObjectID' : 'Int'}!`,
  );
  const query = `query ObserveClaims($owner: String!, $name: String!, $appId: Int!${declared.join('')}) {
  repository(owner: $owner, name: $name) {
    ${fields.join('\n    ')}
  }
}
${joinFragments(CLAIM)}`;
  const values = places.map((place, index) => [
    `c${index}`,
    'commit' in place ? place.commit : place.pull,
  ]);
  const variables = {
    ...client.repository,
    appId: client.appId,
    ...Object.fromEntries(values),
  };
  const answer = await missingAllowed(client, 'observe claims', query, variables);
  return aliasesSchema.parse(answer).repository;
}

function claimIn(node: unknown, place: ClaimPlace): ClaimFacts | undefined {
  if ('commit' in place) {
    const commit = claimCommit.safeParse(node);
    return commit.success ? readClaim(commit.data) : undefined;
  }
  const pull = pullSchema.safeParse(node);
  const [first] = pull.success ? pull.data.commits.nodes : [];
  return first && readClaim(first.commit);
}
