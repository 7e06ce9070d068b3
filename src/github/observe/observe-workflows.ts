import { z } from 'zod';
import { readCiWorkflows } from '../../config/read-ci-workflow.ts';
import type { Sha } from '../../core/ids.ts';
import { readOwnJobs } from '../../config/read-own-jobs.ts';
import type { GitHubClient } from '../client/client.ts';
import { memoryOf } from './observe-memory.ts';
import type { WorkflowsRead } from './observe-memory.ts';
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
 * Which workflows give a branch of Pawl's more than a read token, and which jobs are Pawl's own. The files are asked for only when the
 * folder's tree is another than the one that was read last, and did not come with it.
 */
export async function observeWorkflows(
  client: GitHubClient,
  folder: WorkflowTree | null,
  defaultBranch: string,
): Promise<Pick<WorkflowsRead, 'dangers' | 'ownJobs'>> {
  if (!folder) return { dangers: [], ownJobs: new Map() };
  const { oid: tree } = folder;
  const memory = memoryOf(client);
  const known = memory.workflows;
  if (known?.tree === tree && known.defaultBranch === defaultBranch) return known;
  const entries = folder.entries ?? (await askEntries(client, tree)) ?? [];
  const files = entries.flatMap(({ name, object }) => {
    const text = object?.text;
    const isWorkflow = /\.ya?ml$/.test(name) && text !== null && text !== undefined;
    return isWorkflow ? [{ name, path: `${WORKFLOW_FOLDER}/${name}`, text }] : [];
  });
  const read = {
    tree,
    defaultBranch,
    dangers: readCiWorkflows(files, defaultBranch),
    ownJobs: new Map(files.map(({ name, text }) => [name, readOwnJobs(text)])),
  };
  memory.workflows = read;
  return read;
}

async function askEntries(client: GitHubClient, tree: Sha): Promise<WorkflowEntries> {
  const { repository } = answerSchema.parse(
    await client.graphql({ what: 'observe workflows' }, QUERY, { ...client.repository, tree }),
  );
  return repository.object?.entries ?? null;
}
