import type { AttemptRecord, Evidence, FailureClass } from './attempt-record.ts';
import type { IssueNumber, NodeId, Sha } from './ids.ts';
import type { LabelDefinition } from './labels.ts';
import type { MergeMethod } from './policy.ts';
import type { AttemptFacts, CheckFacts, PullRequestFacts } from './snapshot.ts';

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
      readonly answers: readonly CommandAnswer[];
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
      /** What is merged takes this commit back. */
      readonly reverts: Sha | undefined;
    }
  | {
      /** Puts a pull request into the merge queue; guarded by `head`. */
      readonly kind: 'enqueue';
      readonly task: IssueNumber;
      readonly pullRequest: NodeId;
      readonly head: Sha;
    }
  | {
      /** Takes a pull request out of the merge queue. */
      readonly kind: 'dequeue';
      readonly task: IssueNumber;
      readonly pullRequest: NodeId;
    }
  | {
      /** Brings the base's newest commits into the head; guarded by `head`. */
      readonly kind: 'update-branch';
      readonly task: IssueNumber;
      /** Whose pull request it is; `undefined` for one that takes a merge back. */
      readonly attempt: AttemptFacts | undefined;
      readonly pullRequest: PullRequestFacts;
      /** The base's tip, for where GitHub refuses and the change is applied again instead. */
      readonly base: Sha;
    }
  | {
      /** Takes up in the record that the head is now GitHub's own merge with the base. */
      readonly kind: 'accept-head';
      readonly task: IssueNumber;
      readonly attempt: AttemptFacts;
      readonly record: AttemptRecord;
      readonly head: Sha;
    }
  | {
      /** Writes down that an attempt failed, with what the checks and reviewers said. */
      readonly kind: 'record-failure';
      readonly task: IssueNumber;
      readonly attempt: AttemptFacts;
      readonly class: FailureClass;
      readonly reason: string;
      readonly failedChecks: readonly CheckFacts[];
      readonly evidence: readonly Evidence[];
      /** Its merge was taken back by this commit. */
      readonly revertedBy: Sha | undefined;
      /** First moves the branch to a release commit, so that nothing can be published any more. */
      readonly release: boolean;
    }
  | {
      readonly kind: 'close-pull-request';
      readonly task: IssueNumber;
      readonly pullRequest: NodeId;
    }
  | {
      readonly kind: 'cancel-run';
      readonly task: IssueNumber | undefined;
      readonly runId: number;
      /** A run that is repeated keeps its id. */
      readonly runAttempt: number;
      /** It did not end when it was asked to. */
      readonly force: boolean;
    }
  | {
      /** Runs the failed jobs once more: a flaky check is not believed the first time. */
      readonly kind: 'rerun';
      readonly task: IssueNumber | undefined;
      readonly runId: number;
    }
  | {
      /** Publishes the inverse of a merge on a branch that is its lock, and opens its pull request. */
      readonly kind: 'revert';
      readonly task: IssueNumber;
      readonly attempt: number;
      readonly merge: Sha;
      readonly pullRequest: number;
      readonly title: string;
      /** The branch exists already, but its pull request does not: it died in between. */
      readonly branchExists: boolean;
      readonly failed: readonly string[];
    }
  | {
      /** Says in one issue of Pawl's own why the queue stands still; closes it when it goes on. */
      readonly kind: 'notice';
      readonly change:
        | { readonly kind: 'create'; readonly title: string; readonly body: string }
        | {
            readonly kind: 'update';
            readonly id: NodeId;
            readonly title: string;
            readonly body: string;
            readonly reopen: boolean;
          }
        | { readonly kind: 'close'; readonly id: NodeId };
    }
  | { readonly kind: 'delete-branches'; readonly branches: readonly NodeId[] };

export type CommentChange =
  | { readonly kind: 'create'; readonly body: string }
  | { readonly kind: 'update'; readonly id: NodeId; readonly body: string }
  /** Its conversation is locked: what it would say stays unsaid until somebody unlocks it. */
  | { readonly kind: 'locked' };

/** How a `/pawl …` comment is answered: a reaction, and a few words where one is not enough. */
export interface CommandAnswer {
  readonly comment: NodeId;
  readonly reaction: 'THUMBS_UP' | 'THUMBS_DOWN' | 'EYES';
  readonly reply: string | undefined;
}

/** Whether a decision rests on something else once the effect was applied, so that all must be looked at again. */
export function changesState(effect: Effect): boolean {
  switch (effect.kind) {
    case 'merge':
    case 'enqueue':
    case 'update-branch':
    case 'accept-head':
    case 'record-failure':
    case 'revert':
      return true;
    case 'show':
      // Which labels exist is another fact now, and who needs them too was left for the next look.
      return effect.createLabels.length > 0;
    case 'start-run':
    case 'dequeue':
    case 'close-pull-request':
    case 'cancel-run':
    case 'rerun':
    case 'notice':
    case 'delete-branches':
      return false;
  }
}

/** Shown for people only: nothing is decided by it, so it waits first when requests run short. */
export function isCosmetic(effect: Effect): boolean {
  return (effect.kind === 'show' && effect.close === undefined) || effect.kind === 'notice';
}
