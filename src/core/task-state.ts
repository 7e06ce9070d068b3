import type { FailureClass } from './attempt-record.ts';
import type { IssueNumber, Millis, Sha } from './ids.ts';
import type { Pause } from './pause.ts';
import type {
  Actor,
  AttemptFacts,
  BlockerElsewhere,
  CheckFacts,
  PullRequestFacts,
  ReviewFacts,
} from './snapshot.ts';
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
  | { readonly kind: 'working'; readonly attempt: AttemptFacts; readonly run: RunWatch }
  | {
      readonly kind: 'validating';
      readonly attempt: AttemptFacts;
      readonly pullRequest: PullRequestFacts;
      readonly ci: CiState;
      /** What happens to it now, or what it waits for. */
      readonly step: MergeStep;
    }
  | {
      readonly kind: 'awaiting-review';
      readonly attempt: AttemptFacts;
      readonly pullRequest: PullRequestFacts;
      readonly approvals: number;
      readonly wanted: number;
    }
  | {
      readonly kind: 'watching';
      readonly attempt: AttemptFacts;
      readonly pullRequest: PullRequestFacts;
      readonly merge: Merge;
      readonly watch: Watch;
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
  | { readonly kind: 'elsewhere'; readonly open: readonly BlockerElsewhere[] }
  | { readonly kind: 'room'; readonly live: number; readonly parallel: number }
  | { readonly kind: 'scope'; readonly task: IssueNumber }
  | { readonly kind: 'unapproved'; readonly why: Unapproved }
  | { readonly kind: 'held'; readonly by: string }
  | { readonly kind: 'backoff'; readonly class: FailureClass; readonly until: Millis }
  | { readonly kind: 'paused'; readonly pause: Pause };

/** Why nobody with the right stands behind what the issue asks for now. */
export type Unapproved =
  | { readonly kind: 'labeller'; readonly who: Actor | undefined }
  | {
      readonly kind: 'edited';
      readonly what: 'body' | 'title';
      readonly who: Actor | undefined;
      readonly at: Millis;
    }
  | { readonly kind: 'changed-since-claim' };

/** How long the run of a claim may still take; then it is cancelled, and at last by force. */
export type RunWatch =
  | { readonly kind: 'in-time'; readonly until: Millis }
  | { readonly kind: 'overdue'; readonly waiting: boolean; readonly forceAt: Millis }
  /** It was made to end by force, and lives; then it is given up. */
  | { readonly kind: 'stuck'; readonly until: Millis }
  /** The task was stopped, or asked for anew: this run must end before anything else begins. */
  | { readonly kind: 'unwanted'; readonly force: boolean };

/** What CI says of an open pull request. */
export type CiState =
  | { readonly kind: 'silent'; readonly until: Millis }
  | { readonly kind: 'pending'; readonly waitsFor: readonly string[]; readonly until: Millis }
  | {
      readonly kind: 'green';
      readonly passed: readonly string[];
      readonly until: Millis;
      /** Until then more of CI may show itself; `undefined` if it has. */
      readonly shownAt: Millis | undefined;
    }
  | {
      readonly kind: 'red';
      readonly failed: readonly CheckFacts[];
      /** Workflow runs that are run once more before they are believed. */
      readonly rerun: readonly number[];
      /** From then on they are believed all the same. */
      readonly until: Millis;
      /** The default branch fails in the same checks: it need not be the pull request's fault. */
      readonly onMainToo: boolean;
    }
  | { readonly kind: 'refused'; readonly reviews: readonly ReviewFacts[] }
  | { readonly kind: 'dequeued'; readonly reason: string }
  | { readonly kind: 'conflict' };

export type MergeStep =
  /** CI has not judged it, or judged against it. */
  | { readonly kind: 'none' }
  | { readonly kind: 'merge' }
  | { readonly kind: 'enqueue' }
  | { readonly kind: 'in-queue' }
  | { readonly kind: 'update' }
  /** GitHub was asked more than once just now, and refused; it is asked again at the next look. */
  | { readonly kind: 'refused'; readonly why: string }
  /** It is green, but nothing of CI may have shown itself yet. */
  | { readonly kind: 'showing'; readonly until: Millis }
  /** The base has just moved, and GitHub is finding out whether it can still be merged. */
  | { readonly kind: 'settling' }
  /** Another pull request holds the newest base and is judged first. */
  | { readonly kind: 'waits-its-turn' }
  /** GitHub's merge with the base is taken up as the head that CI judges. */
  | { readonly kind: 'accept-head'; readonly head: Sha }
  | { readonly kind: 'main-red'; readonly since: Sha; readonly checks: readonly string[] }
  | { readonly kind: 'held'; readonly by: string }
  | { readonly kind: 'unapproved'; readonly why: Unapproved };

/** What is known of the default branch since a merge. */
export type Watch =
  | { readonly kind: 'waiting'; readonly until: Millis }
  /** Red, and run once more before it is believed. */
  | { readonly kind: 'confirming'; readonly checks: readonly string[] }
  /** Red, and this merge may be why: its revert is being tried. */
  | {
      readonly kind: 'suspect';
      readonly checks: readonly string[];
      readonly trial: Trial;
    }
  /** Red since before, or by somebody else's doing. */
  | { readonly kind: 'red'; readonly since: Sha; readonly checks: readonly string[] };

/** The pull request that takes a merge back: merged only if it turns the default branch green. */
export type Trial =
  | { readonly kind: 'untried' }
  /** Its branch stands and its pull request does not: whoever made it died in between. */
  | { readonly kind: 'unopened' }
  | { readonly kind: 'waits-its-turn' }
  | { readonly kind: 'running'; readonly pullRequest: PullRequestFacts; readonly until: Millis }
  | { readonly kind: 'passed'; readonly pullRequest: PullRequestFacts; readonly commit: Sha }
  /** It is green, but must hold the newest base to be merged, and lacks what was pushed since. */
  | { readonly kind: 'behind'; readonly pullRequest: PullRequestFacts }
  | { readonly kind: 'needs-review'; readonly pullRequest: PullRequestFacts }
  /** It is green, and GitHub refuses to merge it. */
  | { readonly kind: 'refused'; readonly pullRequest: PullRequestFacts; readonly why: string }
  | { readonly kind: 'in-queue'; readonly pullRequest: PullRequestFacts }
  | {
      readonly kind: 'failed';
      readonly pullRequest: PullRequestFacts | undefined;
      readonly why: string;
    }
  | {
      readonly kind: 'merged';
      /** `undefined` if its branch is gone already, or if a person took the merge back. */
      readonly pullRequest: PullRequestFacts | undefined;
      readonly merge: Merge;
    };

export type HumanReason =
  | { readonly kind: 'attempts-used'; readonly class: FailureClass; readonly failures: number }
  | { readonly kind: 'blocked'; readonly reason: string }
  | { readonly kind: 'stopped'; readonly by: string }
  | { readonly kind: 'spec'; readonly reason: string }
  | {
      readonly kind: 'ci-silent';
      readonly pullRequest: PullRequestFacts;
      readonly waitsFor: readonly string[];
    }
  | { readonly kind: 'closed-by-person'; readonly pullRequest: PullRequestFacts }
  | { readonly kind: 'changed-by-person'; readonly pullRequest: PullRequestFacts }
  | { readonly kind: 'dequeued-by-person'; readonly pullRequest: PullRequestFacts }
  | {
      readonly kind: 'merge-refused';
      readonly pullRequest: PullRequestFacts;
      /** In GitHub's words. */
      readonly why: string;
    }
  /** The default branch was rewritten, and the merge is no longer on it. */
  | { readonly kind: 'merge-lost'; readonly merge: Merge }
  | {
      readonly kind: 'main-red';
      readonly merge: Merge;
      readonly checks: readonly string[];
      readonly why: string;
    }
  | {
      readonly kind: 'reverted';
      readonly merge: Merge;
      readonly revert: Merge;
      /** Whether it was Pawl's doing, as the default branch was red with it; a person has his own reasons. */
      readonly by: 'pawl' | 'person';
      /** `undefined` if a person took it back, or its pull request is no longer in sight. */
      readonly revertPull: number | undefined;
    }
  | { readonly kind: 'dependency-cancelled'; readonly dependency: IssueNumber }
  | { readonly kind: 'dependency-cycle'; readonly cycle: readonly IssueNumber[] }
  | { readonly kind: 'locked' };
