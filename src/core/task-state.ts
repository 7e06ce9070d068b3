import type { FailureClass } from './attempt-record.ts';
import type { IssueNumber, Millis, Sha } from './ids.ts';
import type { AttemptFacts, CheckFacts, PullRequestFacts } from './snapshot.ts';
import type { SpecProblem, TaskSpec } from './task-spec.ts';

/** Where a task stands. Derived from facts on every pass, never stored as truth. */
export type TaskState =
  | { readonly kind: 'needs-spec'; readonly problems: readonly SpecProblem[] }
  | {
      readonly kind: 'queued';
      readonly spec: TaskSpec;
      readonly nextAttempt: number;
      readonly waits: Wait | undefined;
    }
  | { readonly kind: 'working'; readonly attempt: AttemptFacts }
  | {
      readonly kind: 'validating';
      readonly attempt: AttemptFacts;
      readonly pullRequest: PullRequestFacts;
      readonly ci: CiState;
    }
  | {
      readonly kind: 'watching';
      readonly pullRequest: PullRequestFacts;
      readonly merge: Merge;
      readonly until: Millis;
    }
  | {
      readonly kind: 'done';
      readonly pullRequest: PullRequestFacts;
      readonly merge: Merge;
      readonly verified: boolean;
    }
  | { readonly kind: 'needs-human'; readonly why: HumanReason }
  | { readonly kind: 'cancelled' };

export type TaskStateKind = TaskState['kind'];

export interface Merge {
  readonly sha: Sha;
  readonly at: Millis;
}

/** Why a well-formed task is not being worked on. */
export type Wait =
  | { readonly kind: 'dependencies'; readonly open: readonly IssueNumber[] }
  | { readonly kind: 'room'; readonly live: number; readonly parallel: number }
  | { readonly kind: 'paused' };

/** What CI says of an open pull request, and so what happens next. */
export type CiState =
  | { readonly kind: 'silent'; readonly until: Millis }
  | { readonly kind: 'pending'; readonly waitsFor: readonly string[]; readonly until: Millis }
  | {
      readonly kind: 'green';
      readonly passed: readonly string[];
      readonly mainRed: readonly string[];
      /** A merge that GitHub refuses until then is a person's matter. */
      readonly until: Millis;
    }
  | { readonly kind: 'red'; readonly failed: readonly CheckFacts[] }
  | { readonly kind: 'conflict' };

export type HumanReason =
  | { readonly kind: 'attempts-used'; readonly class: FailureClass; readonly failures: number }
  | { readonly kind: 'blocked'; readonly reason: string }
  | {
      readonly kind: 'ci-silent';
      readonly pullRequest: PullRequestFacts;
      readonly waitsFor: readonly string[];
    }
  | { readonly kind: 'closed-by-person'; readonly pullRequest: PullRequestFacts }
  | { readonly kind: 'changed-by-person'; readonly pullRequest: PullRequestFacts }
  | { readonly kind: 'merge-refused'; readonly pullRequest: PullRequestFacts }
  | { readonly kind: 'main-red'; readonly merge: Merge; readonly failed: readonly CheckFacts[] }
  | { readonly kind: 'dependency-cancelled'; readonly dependency: IssueNumber };
