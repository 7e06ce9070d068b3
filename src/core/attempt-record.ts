import type { IssueNumber, Sha } from './ids.ts';

/** Whose fault a failure was. Each class has its own policy (see `judge-history.ts`). */
export type FailureClass =
  | 'agent'
  | 'spec'
  | 'quota'
  | 'auth'
  | 'infrastructure'
  | 'flaky'
  | 'conflict'
  | 'policy'
  | 'cancelled';

export const FAILURE_CLASSES: readonly FailureClass[] = [
  'agent',
  'spec',
  'quota',
  'auth',
  'infrastructure',
  'flaky',
  'conflict',
  'policy',
  'cancelled',
];

/** One thing that a check said, cut to size. All of it is text that an agent may have caused. */
export interface Evidence {
  /** The check's or command's name. */
  readonly source: string;
  /** One line. */
  readonly summary: string;
  /** Annotations: where it went wrong. */
  readonly annotations: readonly EvidenceAnnotation[];
  /** The end of its log. */
  readonly logTail: string;
  readonly url: string | undefined;
}

export interface EvidenceAnnotation {
  readonly path: string;
  readonly line: number;
  readonly message: string;
}

/**
 * The durable memory of one attempt: the JSON in the check run `pawl/attempt` on its claim commit.
 * Only the App that made a check run can change it (GitHub, "Update a check run"), so no agent can
 * forge one. `published` is completed to `failed` when CI refuses the pull request.
 */
export interface AttemptRecord {
  readonly version: 1;
  readonly task: IssueNumber;
  readonly attempt: number;
  readonly outcome: AttemptOutcome;
  /** In one sentence, for a person. */
  readonly reason: string;
  readonly agent: string;
  /** Thousandths are kept: a session may cost less than a cent. */
  readonly cents: number;
  readonly pullRequest: number | undefined;
  /** The commit that was published: no other is merged. */
  readonly head: Sha | undefined;
  /** The commit on the default branch that took its merge back. */
  readonly revertedBy: Sha | undefined;
  readonly evidence: readonly Evidence[];
  /** Whether it was made without walls; records of before do not say. */
  readonly sandbox?: 'on' | 'off' | undefined;
}

export type AttemptOutcome =
  | { readonly kind: 'published' }
  | { readonly kind: 'blocked' }
  | { readonly kind: 'failed'; readonly class: FailureClass };

/** The name of the check run that holds the record. */
export const RECORD_CHECK = 'pawl/attempt';

/** The name of the check run by which Pawl vouches for the commit that takes a merge back. */
export const REVERT_CHECK = 'pawl/revert';
