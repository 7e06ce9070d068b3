import { GraphqlResponseError } from '@octokit/graphql';
import type { IssueNumber } from '../../core/ids.ts';
import type { DependencyFacts } from '../../core/snapshot.ts';
import type { GitHubClient } from '../client/client.ts';
import { dependencySchema, issueSchema } from './observe-issue-schema.ts';
import type { IssueNode } from './observe-issue-schema.ts';
import { wantedQuery, wantedVariables } from './observe-query.ts';
import type { Wanted } from './observe-query.ts';
import { refSchema } from './observe-ref-schema.ts';
import type { RefNode } from './observe-ref-schema.ts';
import { aliasesSchema } from './observe-repository-schema.ts';

/** Branches and issues that were asked for by name; what is gone is left out. */
export interface Found {
  readonly branches: ReadonlyMap<string, RefNode>;
  readonly issues: readonly IssueNode[];
  readonly dependencies: ReadonlyMap<IssueNumber, DependencyFacts>;
}

/** So many in one request: a branch in full costs as much as a dozen issues' states. */
export const BATCH = { branches: 25, issues: 50, dependencies: 200 } as const;

/** Asks for branches and issues by name: no request if there is nothing to ask. */
export async function observeWanted(
  client: GitHubClient,
  defaultBranch: string,
  wanted: Wanted,
): Promise<Found> {
  const found = {
    branches: new Map<string, RefNode>(),
    issues: [] as IssueNode[],
    dependencies: new Map<IssueNumber, DependencyFacts>(),
  };
  for (const batch of batches(wanted)) {
    const declared = { appId: client.appId, base: defaultBranch };
    const variables = { ...client.repository, ...wantedVariables(batch, declared) };
    const answer = await missingAllowed(client, 'observe more', wantedQuery(batch), variables);
    const part = readWanted(answer, batch);
    for (const [name, ref] of part.branches) found.branches.set(name, ref);
    for (const [number, facts] of part.dependencies) found.dependencies.set(number, facts);
    found.issues.push(...part.issues);
  }
  return found;
}

function batches(wanted: Wanted): readonly Wanted[] {
  const count = Math.max(
    Math.ceil(wanted.branches.length / BATCH.branches),
    Math.ceil(wanted.issues.length / BATCH.issues),
    Math.ceil(wanted.dependencies.length / BATCH.dependencies),
  );
  return Array.from({ length: count }, (_, index) => ({
    branches: part(wanted.branches, index, BATCH.branches),
    issues: part(wanted.issues, index, BATCH.issues),
    dependencies: part(wanted.dependencies, index, BATCH.dependencies),
  }));
}

function part<Item>(items: readonly Item[], index: number, size: number): readonly Item[] {
  return items.slice(index * size, (index + 1) * size);
}

/** What an answer tells of all that its query asked for by name. */
export function readWanted(answer: unknown, wanted: Wanted): Found {
  const { repository } = aliasesSchema.parse(answer);
  const isThere = (value: unknown): boolean => value !== null && value !== undefined;
  return {
    branches: new Map(
      wanted.branches.flatMap((name, index) => {
        const node = repository[`b${index}`];
        return isThere(node) ? [[name, refSchema.parse(node)] as const] : [];
      }),
    ),
    issues: wanted.issues.flatMap((_, index) => {
      const node = repository[`o${index}`];
      return isThere(node) ? [issueSchema.parse(node)] : [];
    }),
    dependencies: new Map(
      wanted.dependencies.map((number, index) => [number, readDependency(repository[`d${index}`])]),
    ),
  };
}

function readDependency(node: unknown): DependencyFacts {
  if (node === null || node === undefined) return { exists: false, open: false, completed: false };
  const { state, stateReason } = dependencySchema.parse(node);
  return { exists: true, open: state === 'OPEN', completed: stateReason === 'COMPLETED' };
}

/** GitHub answers a number that is no issue with an error *and* the rest of the data. */
export async function missingAllowed(
  client: GitHubClient,
  what: string,
  query: string,
  variables: Readonly<Record<string, unknown>>,
): Promise<unknown> {
  try {
    return await client.graphql({ what }, query, variables);
  } catch (error) {
    if (
      error instanceof GraphqlResponseError &&
      error.errors?.every(({ type }) => type === 'NOT_FOUND')
    ) {
      return error.data;
    }
    throw error;
  }
}
