import { z } from 'zod';
import { readCiWorkflows } from '../config/read-ci-workflow.ts';
import type { Sha } from '../core/ids.ts';
import type { CiDanger } from '../core/snapshot.ts';
import type { GitHubClient } from './client.ts';
import { memoryOf } from './observe-memory.ts';
import type { WorkflowTree } from './observe-repository-schema.ts';
import { WORKFLOW_FOLDER, workflowEntries } from './observe-workflows-schema.ts';
import type { WorkflowEntries } from './observe-workflows-schema.ts';

const QUERY = `query ObserveWorkflows($owner: String!, $name: String!, $tree: GitObjectID!) {
  repository(owner: $owner, name: $name) {
    object(oid: $tree) { ... on Tree { entries { name object { ... on Blob { text } } } } }
  }
}`;

const answerSchema = z.object({
  repository: z.object({ object: z.object({ entries: workflowEntries }).nullable() }),
});

/**
 * Which workflows give a branch of Pawl's more than a read token. The files are asked for only when the
 * folder's tree is another than the one that was read last, and did not come with it.
 */
export async function observeWorkflows(
  client: GitHubClient,
  folder: WorkflowTree | null,
  defaultBranch: string,
): Promise<readonly CiDanger[]> {
  if (!folder) return [];
  const { oid: tree } = folder;
  const memory = memoryOf(client);
  const known = memory.workflows;
  if (known?.tree === tree && known.defaultBranch === defaultBranch) return known.dangers;
  const entries = folder.entries ?? (await askEntries(client, tree)) ?? [];
  const files = entries.flatMap(({ name, object }) => {
    const text = object?.text;
    const isWorkflow = /\.ya?ml$/.test(name) && text !== null && text !== undefined;
    return isWorkflow ? [{ path: `${WORKFLOW_FOLDER}/${name}`, text }] : [];
  });
  const dangers = readCiWorkflows(files, defaultBranch);
  memory.workflows = { tree, defaultBranch, dangers };
  return dangers;
}

async function askEntries(client: GitHubClient, tree: Sha): Promise<WorkflowEntries> {
  const { repository } = answerSchema.parse(
    await client.graphql({ what: 'observe workflows' }, QUERY, { ...client.repository, tree }),
  );
  return repository.object?.entries ?? null;
}
