import type { Effect } from '../../core/effect.ts';
import type { NodeId } from '../../core/ids.ts';
import type { Mutation } from './send-mutations.ts';

type Change = Extract<Effect, { kind: 'notice' }>['change'];

/**
 * Writes the one issue in which Pawl says why the queue stands still. It carries the label of notices
 * and no other: with the label of tasks an agent would be sent to work on it.
 */
export function noticeMutations(
  change: Change,
  repositoryId: NodeId,
  label: NodeId | undefined,
): readonly Mutation[] {
  switch (change.kind) {
    case 'create': {
      const { title, body } = change;
      // Without its label no look would find it again: then the next pass makes it.
      if (label === undefined) return [];
      return [{ field: 'createIssue', input: { repositoryId, title, body, labelIds: [label] } }];
    }
    case 'update': {
      const { id, title, body, reopen } = change;
      const state = reopen ? { state: 'OPEN' } : {};
      return [{ field: 'updateIssue', input: { id, title, body, ...state } }];
    }
    case 'close':
      return [{ field: 'closeIssue', input: { issueId: change.id, stateReason: 'COMPLETED' } }];
  }
}
