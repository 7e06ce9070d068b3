import type { Effect } from '../../core/effect.ts';
import type { NodeId } from '../../core/ids.ts';
import { ALL_LABELS, NOTICE_LABEL } from '../../core/labels.ts';
import type { LabelDefinition } from '../../core/labels.ts';
import type { Snapshot } from '../../core/snapshot.ts';
import type { GitHubClient } from '../client/client.ts';
import type { Purpose } from '../client/purpose.ts';
import { createLabels } from './create-labels.ts';
import { noticeMutations } from './notice-mutations.ts';
import type { Outcome } from '../client/outcome.ts';
import { APPLIED } from '../client/outcome.ts';
import { sendMutations } from './send-mutations.ts';
import type { Mutation, MutationAnswer } from './send-mutations.ts';
import { deleteBranches, showMutations } from './show-mutations.ts';

/** Effects that are nothing but GraphQL mutations: GitHub takes any number of them in one request. */
export type TogetherEffect = Extract<
  Effect,
  { kind: 'show' | 'enqueue' | 'dequeue' | 'close-pull-request' | 'notice' | 'delete-branches' }
>;

export function isTogether(effect: Effect): effect is TogetherEffect {
  switch (effect.kind) {
    case 'show':
    case 'enqueue':
    case 'dequeue':
    case 'close-pull-request':
    case 'notice':
    case 'delete-branches':
      return true;
    case 'start-run':
    case 'merge':
    case 'update-branch':
    case 'accept-head':
    case 'record-failure':
    case 'cancel-run':
    case 'rerun':
    case 'revert':
      return false;
  }
}

/**
 * Performs effects in one request (and one before it where labels are to be made). Gives an outcome
 * for each, in their order: one that is refused leaves the others standing. Throws what is an answer
 * to none of them.
 */
export async function applyTogether(
  client: GitHubClient,
  effects: readonly TogetherEffect[],
  snapshot: Snapshot,
): Promise<readonly Outcome[]> {
  const { id, labels } = snapshot.repository;
  const purpose = purposeOf(effects);
  const missing = effects
    .flatMap((effect) => labelsToMake(effect, labels))
    .filter(({ name }, index, all) => all.findIndex((one) => one.name === name) === index);
  const made =
    missing.length > 0
      ? await createLabels(client, purpose, id, missing)
      : new Map<string, NodeId>();
  const known = new Map([...labels, ...made]);

  const mutations = effects.map((effect) => mutationsOf(effect, id, known));
  const answers = [...(await sendMutations(client, purpose, mutations.flat()))];
  return mutations.map(({ length }) => outcomeOf(answers.splice(0, length)));
}

function labelsToMake(
  effect: TogetherEffect,
  labels: ReadonlyMap<string, NodeId>,
): readonly LabelDefinition[] {
  if (effect.kind === 'show') return effect.createLabels;
  if (effect.kind !== 'notice' || effect.change.kind !== 'create') return [];
  return ALL_LABELS.filter(({ name }) => name === NOTICE_LABEL && !labels.has(name));
}

function mutationsOf(
  effect: TogetherEffect,
  repositoryId: NodeId,
  labels: ReadonlyMap<string, NodeId>,
): readonly Mutation[] {
  switch (effect.kind) {
    case 'show':
      return showMutations(effect, labels);
    case 'enqueue': {
      const { pullRequest: pullRequestId, head: expectedHeadOid } = effect;
      return [{ field: 'enqueuePullRequest', input: { pullRequestId, expectedHeadOid } }];
    }
    case 'dequeue':
      return [{ field: 'dequeuePullRequest', input: { id: effect.pullRequest } }];
    case 'close-pull-request':
      return [{ field: 'closePullRequest', input: { pullRequestId: effect.pullRequest } }];
    case 'notice':
      return noticeMutations(effect.change, repositoryId, labels.get(NOTICE_LABEL));
    case 'delete-branches':
      return deleteBranches(effect.branches);
  }
}

function outcomeOf(answers: readonly MutationAnswer[]): Outcome {
  const refused = answers.find((answer) => !answer.ok);
  return refused?.ok === false ? { kind: 'refused', why: refused.why } : APPLIED;
}

/** Which kinds these are, the task if they are all for one, and whether one of them rests on the moment. */
function purposeOf(effects: readonly TogetherEffect[]): Purpose {
  const soon = effects.some(({ kind }) => kind === 'enqueue') ? ({ soon: true } as const) : {};
  const what = [...new Set(effects.map(({ kind }) => kind.replaceAll('-', ' ')))].join(', ');
  const [task, ...others] = new Set(
    effects.map((effect) => ('task' in effect ? effect.task : undefined)),
  );
  return task !== undefined && others.length === 0 ? { what, task, ...soon } : { what, ...soon };
}
