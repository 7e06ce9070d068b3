import type { AttemptRecord } from './attempt-record.ts';
import type { Claim } from './claim.ts';
import type { IssueNumber, Millis, NodeId, Sha } from './ids.ts';

/** Everything about a repository that a decision may use, read at one moment. Plain data. */
export interface Snapshot {
  readonly repository: RepositoryFacts;
  /** Open issues labelled `agent`, and issues that still have a claim. */
  readonly tasks: readonly TaskFacts[];
  /** Issues that tasks wait for and that are not tasks themselves: how they stand. */
  readonly dependencies: ReadonlyMap<IssueNumber, DependencyFacts>;
  /** Runs of the agent workflow that are queued or running; `undefined` if they were not asked for. */
  readonly liveRuns: readonly RunFacts[] | undefined;
}

export interface RepositoryFacts {
  readonly id: NodeId;
  readonly owner: string;
  readonly name: string;
  readonly url: string;
  readonly defaultBranch: string;
  readonly head: { readonly sha: Sha; readonly tree: Sha };
  /**
   * The default branch's newest commits, newest first, along first parents only: what a merge brought
   * in was never the default branch. Each with what CI says of it.
   */
  readonly history: readonly CommitFacts[];
  /** Names of the checks that the default branch requires, as far as GitHub tells. */
  readonly requiredChecks: readonly string[];
  /** The labels of Pawl that exist. */
  readonly labels: ReadonlyMap<string, NodeId>;
}

export interface CommitFacts {
  readonly sha: Sha;
  readonly checks: readonly CheckFacts[];
}

export interface TaskFacts {
  readonly issue: IssueFacts;
  /** By attempt number, ascending. */
  readonly attempts: readonly AttemptFacts[];
  readonly statusComment: CommentFacts | undefined;
  /** Further status comments: two writers found none and each wrote one (GitHub has no lock for it). */
  readonly spareComments: readonly NodeId[];
}

export interface IssueFacts {
  readonly id: NodeId;
  readonly number: IssueNumber;
  readonly title: string;
  readonly body: string;
  readonly url: string;
  readonly open: boolean;
  /** For a closed one: whether it was closed as completed. */
  readonly completed: boolean;
  readonly createdAt: Millis;
  readonly labels: readonly string[];
  /**
   * When a person last asked for it anew: took `agent:needs-human` off, put `agent` on, or reopened it.
   * Earlier attempts no longer count.
   */
  readonly retriedAt: Millis | undefined;
}

export interface CommentFacts {
  readonly id: NodeId;
  readonly body: string;
}

export interface DependencyFacts {
  readonly exists: boolean;
  readonly open: boolean;
  readonly completed: boolean;
}

export interface AttemptFacts {
  readonly number: number;
  /** `undefined` once the branch was deleted. */
  readonly branch: { readonly id: NodeId; readonly name: string; readonly tip: Sha } | undefined;
  /** `undefined` if the branch holds no claim commit where one must be. */
  readonly claim: Claim | undefined;
  readonly claimedAt: Millis;
  readonly record: RecordFacts | undefined;
  /** The run that owns it; asked for only while there is no record. */
  readonly run: RunFacts | undefined;
  readonly pullRequest: PullRequestFacts | undefined;
}

export interface RecordFacts {
  /** The check run that holds it: its database id. */
  readonly checkRun: number;
  readonly writtenAt: Millis;
  readonly content: AttemptRecord;
}

export interface RunFacts {
  readonly id: number;
  readonly attempt: number;
  readonly live: boolean;
  readonly conclusion: string | undefined;
  readonly url: string;
}

export interface PullRequestFacts {
  readonly id: NodeId;
  readonly number: number;
  readonly url: string;
  readonly state: 'open' | 'closed' | 'merged';
  readonly head: Sha;
  /** The branch it would be merged into. */
  readonly base: string;
  readonly mergeable: 'yes' | 'no' | 'unknown';
  readonly createdAt: Millis;
  readonly checks: readonly CheckFacts[];
  /** The commit that the merge made on the default branch, and when. */
  readonly merge: { readonly sha: Sha; readonly at: Millis } | undefined;
}

/** A check run or a commit status: both count, GitHub shows both as checks. */
export interface CheckFacts {
  readonly name: string;
  readonly result: CheckResult;
  readonly summary: string;
  /** When it began; `undefined` where GitHub does not tell. */
  readonly startedAt: Millis | undefined;
  readonly url: string | undefined;
  /** A check run's id; for a job of GitHub Actions it is the job's id too, whose log can be read. */
  readonly checkRun: { readonly id: number; readonly isJob: boolean } | undefined;
}

/** `cancelled` is no verdict: something else took the run's place, or a person stopped it. */
export type CheckResult = 'pending' | 'passed' | 'failed' | 'cancelled';
