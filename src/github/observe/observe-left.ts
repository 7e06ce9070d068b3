import { z } from 'zod';
import type { IssueNumber, Millis } from '../../core/ids.ts';
import { TASK_LABEL } from '../../core/labels.ts';
import type { GitHubClient } from '../client/client.ts';
import { issueLabel } from './observe-issue-schema.ts';
import { issueNumber, nodes } from './observe-schema.ts';

const QUERY = `query ObserveLeft($owner: String!, $name: String!, $since: DateTime!) {
  repository(owner: $owner, name: $name) {
    issues(first: 100, filterBy: { since: $since }, orderBy: { field: UPDATED_AT, direction: DESC }) {
      nodes { number labels(first: 100) { nodes { name } } }
    }
  }
}`;

const answerSchema = z.object({
  repository: z.object({
    issues: nodes(z.object({ number: issueNumber, labels: nodes(issueLabel).nullable() })),
  }),
});

/**
 * Issues that changed since then and are no tasks: among them are those whose label was taken off,
 * which a list of tasks does not show. The newest hundred; what they do not explain is another matter.
 */
export async function observeLeft(
  client: GitHubClient,
  since: Millis,
): Promise<readonly IssueNumber[]> {
  const { repository } = answerSchema.parse(
    await client.graphql({ what: 'observe left' }, QUERY, {
      ...client.repository,
      since: new Date(since).toISOString(),
    }),
  );
  return repository.issues.nodes.flatMap(({ number, labels }) =>
    labels?.nodes.some(({ name }) => name === TASK_LABEL) ? [] : [number],
  );
}
