import { GraphqlResponseError } from '@octokit/graphql';
import type { IssueNumber } from '../core/ids.ts';
import type { DependencyFacts } from '../core/snapshot.ts';
import type { GitHubClient } from './client.ts';
import { issuesQuery } from './observe-query.ts';
import { dependencySchema, issueSchema, issuesSchema } from './observe-schema.ts';
import type { IssueNode } from './observe-schema.ts';

/** Issues by number, in one request; none if there is nothing to ask. An issue that is gone is left out. */
export async function observeIssues(
  client: GitHubClient,
  owners: readonly IssueNumber[],
  dependencies: readonly IssueNumber[],
): Promise<{
  readonly owners: readonly IssueNode[];
  readonly dependencies: ReadonlyMap<IssueNumber, DependencyFacts>;
}> {
  if (owners.length + dependencies.length === 0) return { owners: [], dependencies: new Map() };
  const query = issuesQuery(owners, dependencies);
  const { repository } = issuesSchema.parse(
    await missingAllowed(client, 'observe issues', query, { ...client.repository }),
  );
  return {
    owners: owners.flatMap((number) => {
      const node = repository[`o${number}`];
      return node === null || node === undefined ? [] : [issueSchema.parse(node)];
    }),
    dependencies: readDependencies(repository, dependencies),
  };
}

/** How the issues stand that a query asked for as `d<number>`. */
export function readDependencies(
  fields: Readonly<Record<string, unknown>>,
  numbers: readonly IssueNumber[],
): ReadonlyMap<IssueNumber, DependencyFacts> {
  return new Map(numbers.map((number) => [number, readDependency(fields[`d${number}`])]));
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
