import { z } from 'zod';
import { readCiWorkflows } from '../config/read-ci-workflow.ts';
import type { Sha } from '../core/ids.ts';
import type { CiDanger } from '../core/snapshot.ts';
import type { GitHubClient } from './client.ts';
import { memoryOf } from './observe-memory.ts';

const FOLDER = '.github/workflows';

const QUERY = `query ObserveWorkflows($owner: String!, $name: String!, $tree: GitObjectID!) {
  repository(owner: $owner, name: $name) {
    object(oid: $tree) { ... on Tree { entries { name object { ... on Blob { text } } } } }
  }
}`;

const answerSchema = z.object({
  repository: z.object({
    object: z
      .object({
        entries: z
          .array(
            z.object({
              name: z.string(),
              object: z.object({ text: z.string().nullable().optional() }).nullable(),
            }),
          )
          .nullable(),
      })
      .nullable(),
  }),
});

/**
 * Which workflows give a branch of Pawl's more than a read token. The files are asked for only when the
 * folder's tree is another than the one that was read last.
 */
export async function observeWorkflows(
  client: GitHubClient,
  tree: Sha | undefined,
  defaultBranch: string,
): Promise<readonly CiDanger[]> {
  if (tree === undefined) return [];
  const memory = memoryOf(client);
  const known = memory.workflows;
  if (known?.tree === tree && known.defaultBranch === defaultBranch) return known.dangers;
  const { repository } = answerSchema.parse(
    await client.graphql({ what: 'observe workflows' }, QUERY, { ...client.repository, tree }),
  );
  const files = (repository.object?.entries ?? []).flatMap(({ name, object }) => {
    const text = object?.text;
    const isWorkflow = /\.ya?ml$/.test(name) && text !== null && text !== undefined;
    return isWorkflow ? [{ path: `${FOLDER}/${name}`, text }] : [];
  });
  const dangers = readCiWorkflows(files, defaultBranch);
  memory.workflows = { tree, defaultBranch, dangers };
  return dangers;
}
