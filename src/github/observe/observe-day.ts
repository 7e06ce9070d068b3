import { z } from 'zod';
import type { Millis } from '../../core/ids.ts';
import type { RevertOfDay } from '../../core/snapshot.ts';
import type { GitHubClient } from '../client/client.ts';
import { millis, sha } from './observe-schema.ts';
import { namedTask, revertedCommit } from './commit-message.ts';

const DAY: Millis = 86_400_000;

/** A thousand commits: more in a day would not be read by anybody either. */
const MAX_PAGES = 10;

const QUERY = `query ObserveDay($owner: String!, $name: String!, $since: GitTimestamp!, $after: String) {
  repository(owner: $owner, name: $name) {
    defaultBranchRef { target { ... on Commit {
      history(first: 100, since: $since, after: $after) {
        pageInfo { hasNextPage endCursor }
        nodes { oid committedDate message }
      }
    } } }
  }
}`;

const answer = z.object({
  repository: z.object({
    defaultBranchRef: z.object({
      target: z.object({
        history: z.object({
          pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
          nodes: z.array(z.object({ oid: sha, committedDate: millis, message: z.string() })),
        }),
      }),
    }),
  }),
});

/**
 * What Pawl took back on the default branch within a day: on a busy day that is more than the commits
 * that every look reads, and the branches of what ended are gone. One request for a hundred commits.
 */
export async function observeDay(
  client: GitHubClient,
  now: Millis,
): Promise<readonly RevertOfDay[]> {
  const found: RevertOfDay[] = [];
  const since = new Date(now - DAY).toISOString();
  let after: string | null = null;
  for (let page = 1; page <= MAX_PAGES; page += 1) {
    const variables: Readonly<Record<string, unknown>> = { ...client.repository, since, after };
    const told = answer.parse(await client.graphql({ what: 'observe day' }, QUERY, variables));
    const { nodes, pageInfo } = told.repository.defaultBranchRef.target.history;
    for (const { committedDate: at, message } of nodes) {
      const of = revertedCommit(message);
      // Only what Pawl took back names its task.
      if (of !== undefined && namedTask(message) !== undefined) found.push({ of, at });
    }
    if (!pageInfo.hasNextPage) break;
    after = pageInfo.endCursor;
  }
  return found;
}
