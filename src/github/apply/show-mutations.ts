import type { Effect } from '../../core/effect.ts';
import type { NodeId } from '../../core/ids.ts';
import type { Mutation } from './send-mutations.ts';

type Show = Extract<Effect, { kind: 'show' }>;

/**
 * What makes an issue show its task's state: comment, answers, closing, labels, the end of its
 * branches. `labels` has those that were made a moment ago, too.
 */
export function showMutations(
  effect: Show,
  labels: ReadonlyMap<string, NodeId>,
): readonly Mutation[] {
  const { issue, comment, answers, close } = effect;
  const ids = (names: readonly string[]): NodeId[] =>
    names.flatMap((name) => labels.get(name) ?? []);
  const add = ids(effect.addLabels);
  const remove = ids(effect.removeLabels);
  const takesAway = true;
  return [
    // The comment first: who watches the labels finds it up to date.
    ...(comment?.kind === 'create' ? [addComment(issue, comment.body)] : []),
    ...(comment?.kind === 'update'
      ? [{ field: 'updateIssueComment', input: { id: comment.id, body: comment.body } }]
      : []),
    ...effect.deleteComments.map((id) => ({
      field: 'deleteIssueComment',
      input: { id },
      takesAway,
    })),
    // The reaction is what says that a command was answered: before the reply, or that is said twice.
    ...answers.flatMap(({ comment: subjectId, reaction, reply }) => [
      { field: 'addReaction', input: { subjectId, content: reaction } },
      ...(reply === undefined ? [] : [addComment(issue, reply)]),
    ]),
    ...(close
      ? [{ field: 'closeIssue', input: { issueId: issue, stateReason: 'COMPLETED' } }]
      : []),
    ...(add.length > 0
      ? [{ field: 'addLabelsToLabelable', input: { labelableId: issue, labelIds: add } }]
      : []),
    ...(remove.length > 0
      ? [
          {
            field: 'removeLabelsFromLabelable',
            input: { labelableId: issue, labelIds: remove },
            takesAway,
          },
        ]
      : []),
    // The branches last: they are how a later pass finds an ended task that was not shown to its end.
    ...deleteBranches(effect.deleteBranches),
  ];
}

/** The end of branches; one that is gone already is no error. */
export function deleteBranches(branches: readonly NodeId[]): readonly Mutation[] {
  return branches.map((refId) => ({ field: 'deleteRef', input: { refId }, takesAway: true }));
}

function addComment(subjectId: NodeId, body: string): Mutation {
  return { field: 'addComment', input: { subjectId, body } };
}
