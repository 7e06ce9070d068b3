import { GraphqlResponseError } from '@octokit/graphql';
import { z } from 'zod';
import type { Effect } from '../core/effect.ts';
import type { NodeId } from '../core/ids.ts';
import type { LabelDefinition } from '../core/labels.ts';
import type { Snapshot } from '../core/snapshot.ts';
import type { GitHubClient } from './client.ts';

type Show = Extract<Effect, { kind: 'show' }>;

/** GitHub's words for a branch that somebody else deleted first (`delete_branch_on_merge`, a person). */
const GONE_BRANCH = 'Reference does not exist';

interface Mutation {
  readonly field: string;
  readonly type: string;
  readonly input: Readonly<Record<string, unknown>>;
}

/**
 * Makes an issue show its task's state: labels, comment, closing, the end of its branches, all in one
 * GraphQL request. GitHub runs the mutations in order, and an error in one leaves the others standing.
 */
export async function applyShow(
  client: GitHubClient,
  effect: Show,
  snapshot: Snapshot,
): Promise<void> {
  const created = await createLabels(client, effect, snapshot.repository.id);
  const labels = new Map([...snapshot.repository.labels, ...created]);
  const ids = (names: readonly string[]): NodeId[] =>
    names.flatMap((name) => labels.get(name) ?? []);

  // The comment first: who watches the labels finds it up to date.
  const mutations: Mutation[] = [];
  if (effect.comment?.kind === 'create') {
    mutations.push(mutation('addComment', { subjectId: effect.issue, body: effect.comment.body }));
  } else if (effect.comment) {
    const { id, body } = effect.comment;
    mutations.push(mutation('updateIssueComment', { id, body }));
  }
  for (const id of effect.deleteComments) mutations.push(mutation('deleteIssueComment', { id }));
  if (effect.close) {
    mutations.push(mutation('closeIssue', { issueId: effect.issue, stateReason: 'COMPLETED' }));
  }
  const labelable = { labelableId: effect.issue };
  const add = ids(effect.addLabels);
  const remove = ids(effect.removeLabels);
  if (add.length > 0) {
    mutations.push(mutation('addLabelsToLabelable', { ...labelable, labelIds: add }));
  }
  if (remove.length > 0) {
    mutations.push(mutation('removeLabelsFromLabelable', { ...labelable, labelIds: remove }));
  }
  // The branches last: they are how a later pass finds an ended task that was not shown to its end.
  for (const refId of effect.deleteBranches) mutations.push(mutation('deleteRef', { refId }));
  await send(client, effect.task, mutations);
}

/** Labels that Pawl needs and the repository lacks; asked for only when one is first used. */
async function createLabels(
  client: GitHubClient,
  effect: Show,
  repositoryId: NodeId,
): Promise<readonly (readonly [string, NodeId])[]> {
  if (effect.createLabels.length === 0) return [];
  const answer = await send(
    client,
    effect.task,
    effect.createLabels.map(({ name, color, description }: LabelDefinition) =>
      mutation('createLabel', { repositoryId, name, color, description }),
    ),
    '{ label { id name } }',
  );
  return Object.values(createdLabelsSchema.parse(answer)).flatMap((made) =>
    made ? [[made.label.name, made.label.id] as const] : [],
  );
}

const createdLabelsSchema = z.record(
  z.string(),
  z
    .object({
      label: z.object({ name: z.string(), id: z.custom<NodeId>((id) => typeof id === 'string') }),
    })
    .nullable(),
);

function mutation(field: string, input: Mutation['input']): Mutation {
  const type = `${field.charAt(0).toUpperCase()}${field.slice(1)}Input!`;
  return { field, type, input };
}

async function send(
  client: GitHubClient,
  task: number,
  mutations: readonly Mutation[],
  selection = '{ clientMutationId }',
): Promise<unknown> {
  if (mutations.length === 0) return {};
  const parameters = mutations.map(({ type }, index) => `$i${index}: ${type}`).join(', ');
  const fields = mutations.map(
    ({ field }, index) => `m${index}: ${field}(input: $i${index}) ${selection}`,
  );
  const query = `mutation(${parameters}) {\n  ${fields.join('\n  ')}\n}`;
  const variables = Object.fromEntries(mutations.map(({ input }, index) => [`i${index}`, input]));
  try {
    return await client.graphql({ what: 'show', task }, query, variables);
  } catch (error) {
    // What was to be deleted or taken off is gone already: that is what was wanted.
    if (
      error instanceof GraphqlResponseError &&
      error.errors?.every(({ type, message }) => type === 'NOT_FOUND' || message === GONE_BRANCH)
    ) {
      return error.data;
    }
    throw error;
  }
}
