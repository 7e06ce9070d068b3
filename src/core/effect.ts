import type { FailureClass } from './attempt-record.ts';
import type { IssueNumber, NodeId, Sha } from './ids.ts';
import type { LabelDefinition } from './labels.ts';
import type { MergeMethod } from './policy.ts';
import type { AttemptFacts, CheckFacts } from './snapshot.ts';

/**
 * One write to GitHub, as data. Each is idempotent or guarded by a precondition that GitHub itself
 * checks. `task` tells which task it is for, so that requests can be counted.
 */
export type Effect =
  | {
      /** Makes the labels and the status comment show the state; with `close`, ends the issue too. */
      readonly kind: 'show';
      readonly task: IssueNumber;
      readonly issue: NodeId;
      readonly addLabels: readonly string[];
      readonly removeLabels: readonly string[];
      readonly createLabels: readonly LabelDefinition[];
      readonly comment: CommentChange | undefined;
      readonly deleteComments: readonly NodeId[];
      readonly close: 'completed' | undefined;
      readonly deleteBranches: readonly NodeId[];
    }
  | { readonly kind: 'start-run' }
  | {
      /** Guarded by `head`: GitHub refuses if the head moved since it was judged. */
      readonly kind: 'merge';
      readonly task: IssueNumber;
      readonly pullRequest: number;
      readonly head: Sha;
      readonly method: MergeMethod;
      readonly title: string;
    }
  | {
      /** Writes down that an attempt failed, with what the checks said. */
      readonly kind: 'record-failure';
      readonly task: IssueNumber;
      readonly attempt: AttemptFacts;
      readonly class: FailureClass;
      readonly reason: string;
      readonly failedChecks: readonly CheckFacts[];
    }
  | {
      readonly kind: 'close-pull-request';
      readonly task: IssueNumber;
      readonly pullRequest: NodeId;
    }
  | { readonly kind: 'cancel-run'; readonly task: IssueNumber; readonly runId: number };

export type CommentChange =
  | { readonly kind: 'create'; readonly body: string }
  | { readonly kind: 'update'; readonly id: NodeId; readonly body: string };

/** Whether a decision rests on something else once the effect was applied, so that all must be looked at again. */
export function changesState(effect: Effect): boolean {
  switch (effect.kind) {
    case 'merge':
    case 'record-failure':
      return true;
    case 'show':
      // Which labels exist is another fact now, and who needs them too was left for the next look.
      return effect.createLabels.length > 0;
    case 'start-run':
    case 'close-pull-request':
    case 'cancel-run':
      return false;
  }
}
