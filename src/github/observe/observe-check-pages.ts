import type { Sha } from '../../core/ids.ts';
import type { GitHubClient } from '../client/client.ts';
import { CONTEXTS } from './observe-fragments.ts';
import { memoryOf } from './observe-memory.ts';
import { aliasesSchema } from './observe-repository-schema.ts';
import { checksPage } from './observe-schema.ts';
import type { ChecksNode } from './observe-schema.ts';
import { missingAllowed } from './observe-wanted.ts';

/** A further page of a commit's checks that is wanted. */
export interface Gap {
  readonly oid: Sha;
  /** Where the page before it ends. */
  readonly after: string;
}

/**
 * Pages that are full of Pawl's own jobs judge nothing, whatever becomes of these: a branch that is
 * quiet for days gathers such. They are asked for again when all else is read anew.
 */
export function rememberedPages(client: GitHubClient) {
  const { ownPages: kept, last } = memoryOf(client);
  const known = new Map(last?.readAt === last?.lookedAt ? [] : kept);
  kept.clear();
  return {
    known,
    keep: ({ oid, after }: Gap, end: string | null): void => {
      kept.set(`${oid} ${after}`, end);
    },
  };
}

/** The next page of each commit's checks, by commit; without those of commits that are gone. */
export async function askPages(
  client: GitHubClient,
  gaps: readonly Gap[],
  known: ReadonlyMap<string, string | null>,
): Promise<ReadonlyMap<Sha, ChecksNode>> {
  const pages = new Map<Sha, ChecksNode>();
  const unknown: Gap[] = [];
  for (const gap of gaps) {
    const endCursor = known.get(`${gap.oid} ${gap.after}`);
    if (endCursor === undefined) unknown.push(gap);
    else pages.set(gap.oid, { nodes: [], pageInfo: { hasNextPage: true, endCursor } });
  }
  if (unknown.length === 0) return pages;
  const cursors = Object.fromEntries(unknown.map(({ after }, index) => [`after${index}`, after]));
  const answer = await missingAllowed(client, 'observe checks', checksQuery(unknown), {
    ...client.repository,
    ...cursors,
  });
  const { repository } = aliasesSchema.parse(answer);
  for (const [index, { oid }] of unknown.entries()) {
    const contexts = checksPage.parse(repository[`c${index}`] ?? null)?.statusCheckRollup?.contexts;
    if (contexts) pages.set(oid, contexts);
  }
  return pages;
}

function checksQuery(gaps: readonly Gap[]): string {
  const variables = gaps.map((_, index) => `, $after${index}: String!`).join('');
  const fields = gaps.map(
    ({ oid }, index) => `c${index}: object(oid: "${oid}") { ... on Commit {
      statusCheckRollup { contexts(first: 100, after: $after${index}) { ...Contexts } }
    } }`,
  );
  return `query ObserveChecks($owner: String!, $name: String!${variables}) {
  repository(owner: $owner, name: $name) {
    ${fields.join('\n    ')}
  }
}
${CONTEXTS}`;
}
