import type { AttemptRecord } from './attempt-record.ts';
import type { Claim } from './claim.ts';
import type { Effect } from './effect.ts';
import type { IssueNumber, Millis, NodeId, Sha } from './ids.ts';
import type { Ledger } from './ledger.ts';
import type { Role } from './role.ts';
import type { ParsedSpec } from './task-spec.ts';

/** Everything about a repository that a decision may use, read at one moment. Plain data. */
export interface Snapshot {
  readonly repository: RepositoryFacts;
  /** Open issues labelled `agent`, and issues that still have a claim. */
  readonly tasks: readonly TaskFacts[];
  /** Issues that tasks wait for and that are not tasks themselves: how they stand. */
  readonly dependencies: ReadonlyMap<IssueNumber, DependencyFacts>;
  /** Runs of the agent workflow that are queued or running; `undefined` if they were not asked for. */
  readonly liveRuns: readonly RunFacts[] | undefined;
  /** By login in lower case; who is missing was not asked for. */
  readonly roles: ReadonlyMap<string, Role>;
  /** Claims of issues that are gone: deleted, or moved to another repository. */
  readonly orphans: readonly OrphanFacts[];
  /** Issues that own a branch and are not there. */
  readonly missing: ReadonlyMap<IssueNumber, Missing>;
  /** Branches that take a merge back. */
  readonly reverts: readonly RevertFacts[];
  /** Pawl's own issue in which it says why the queue stands still; the oldest first. */
  readonly notices: readonly NoticeFacts[];
  readonly ledger: Ledger;
  /** What Pawl took back within a day, in no order; `undefined` if it was not asked for. */
  readonly dayReverts: readonly RevertOfDay[] | undefined;
  /** The repository variable `PAWL_PAUSED`; `undefined` if it was not asked for. */
  readonly paused: boolean | undefined;
  /** What GitHub refused to do since this look began: an answer is a fact as well. */
  readonly refused: readonly RefusedEffect[];
}

/** Since when whoever looks has looked for an issue in vain; or GitHub says that it was deleted, or moved away. */
export type Missing = Millis | 'for-good';

export interface RefusedEffect {
  readonly effect: Effect;
  /** In GitHub's words. */
  readonly why: string;
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
  /**
   * Merges of Pawl's that are on the default branch, but not along first parents, each with the commit of
   * these that brought it in; the newest where that is not in sight.
   */
  readonly carried: ReadonlyMap<Sha, Sha>;
  /** What the default branch requires, by classic protection and by rulesets together. */
  readonly rules: BranchRules;
  /** The labels of Pawl that exist. */
  readonly labels: ReadonlyMap<string, NodeId>;
  /** Workflows that a branch of Pawl's would start with more than a read token. */
  readonly ciDangers: readonly CiDanger[];
}

export interface BranchRules {
  readonly checks: readonly RequiredCheck[];
  /** A pull request must hold the newest base to be merged. */
  readonly upToDate: boolean;
  /** Approving reviews. */
  readonly approvals: number;
  /** Direct merges are refused: a merge queue is the way in. */
  readonly mergeQueue: boolean;
  /** Only a request of its own tells which App classic protection binds a check to: it was made. */
  readonly complete: boolean;
}

/** A check that must pass; with an app, only that App's check of the name counts. */
export interface RequiredCheck {
  readonly name: string;
  readonly appId: number | undefined;
}

export interface CiDanger {
  /** The workflow's path. */
  readonly workflow: string;
  /** In a few words: `uses the secret NPM_TOKEN`, `has the permission contents: write`. */
  readonly why: string;
}

export interface CommitFacts {
  readonly sha: Sha;
  readonly committedAt: Millis;
  readonly checks: readonly CheckFacts[];
  /** The task that the merge's message names (`Pawl-Task`, or the branch); a hint for people, no proof. */
  readonly task: IssueNumber | undefined;
  /**
   * The commit that its message says it takes back: Pawl's own if it names a task (`Pawl-Reverts`), else a
   * person's, in the words of `git revert`.
   */
  readonly reverts: Sha | undefined;
}

export interface TaskFacts {
  readonly issue: IssueFacts;
  /** By attempt number, ascending. */
  readonly attempts: readonly AttemptFacts[];
  /** `/pawl …` comments, oldest first. */
  readonly commands: readonly CommandFacts[];
  readonly statusComment: CommentFacts | undefined;
  /** Further status comments: two writers found none and each wrote one (GitHub has no lock for it). */
  readonly spareComments: readonly NodeId[];
}

export interface IssueFacts {
  readonly id: NodeId;
  readonly number: IssueNumber;
  readonly title: string;
  readonly body: string;
  /** The body read as a task. */
  readonly spec: ParsedSpec;
  /** SHA-256, in hex, of what the title and body ask for: ticking a box does not change it. */
  readonly content: string;
  readonly url: string;
  readonly open: boolean;
  readonly locked: boolean;
  /** For a closed one: whether it was closed as completed. */
  readonly completed: boolean;
  readonly createdAt: Millis;
  readonly labels: readonly string[];
  /** What people did to it that a decision rests on, oldest first. */
  readonly events: readonly IssueEvent[];
  /** Edits of body and title, oldest first. */
  readonly edits: readonly EditFacts[];
  /** Issues that GitHub's own dependencies name; `undefined` if they were not asked for. */
  readonly blockedBy: readonly IssueNumber[] | undefined;
  /** What they name besides in other repositories, and is not closed; without, if it was not asked for. */
  readonly blockedElsewhere?: readonly BlockerElsewhere[];
  /** Somebody wrote a comment that is no command: an agent may have to be told. */
  readonly discussed: boolean;
}

/** Somebody, as GitHub names him; `undefined` for an account that is gone. */
export interface Actor {
  readonly login: string;
  readonly bot: boolean;
}

export interface IssueEvent {
  readonly kind: 'labeled' | 'unlabeled' | 'reopened';
  /** The label, for the first two. */
  readonly label: string;
  readonly actor: Actor | undefined;
  readonly at: Millis;
}

export interface EditFacts {
  readonly what: 'body' | 'title';
  readonly editor: Actor | undefined;
  readonly at: Millis;
}

/** A comment whose first line is `/pawl …`. */
export interface CommandFacts {
  readonly id: NodeId;
  readonly author: Actor | undefined;
  readonly at: Millis;
  /** The first word after `/pawl`, in lower case; empty if there is none. */
  readonly verb: string;
  /** Pawl reacted to it already. */
  readonly answered: boolean;
  /** It was edited after it was written: another's words may stand under its author's name. */
  readonly edited: boolean;
}

export interface CommentFacts {
  readonly id: NodeId;
  readonly body: string;
}

/** An issue of another repository; `undefined` if it cannot be read which. */
export type BlockerElsewhere =
  { readonly owner: string; readonly repo: string; readonly number: IssueNumber } | undefined;

export interface DependencyFacts {
  readonly exists: boolean;
  readonly open: boolean;
  readonly completed: boolean;
}

export interface AttemptFacts {
  readonly number: number;
  /** `undefined` once the branch was deleted. */
  readonly branch: BranchFacts | undefined;
  /** `undefined` if the branch holds no claim commit where one must be. */
  readonly claim: Claim | undefined;
  readonly claimedAt: Millis;
  readonly record: RecordFacts | undefined;
  /** The run that owns it; asked for only while there is no record. */
  readonly run: RunFacts | undefined;
  readonly pullRequest: PullRequestFacts | undefined;
}

export interface BranchFacts {
  readonly id: NodeId;
  readonly name: string;
  readonly tip: Sha;
  /** The tip is a release commit: a publisher that comes late cannot move the branch any more. */
  readonly released: boolean;
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
  /** Still waiting for a runner, an approval or its turn. */
  readonly waiting: boolean;
  /** When this run attempt was asked for. */
  readonly startedAt: Millis;
  readonly conclusion: string | undefined;
  readonly url: string;
}

export interface PullRequestFacts {
  readonly id: NodeId;
  readonly number: number;
  readonly url: string;
  readonly state: 'open' | 'closed' | 'merged';
  readonly head: Sha;
  /** When the head was made; `undefined` while GitHub has not caught up with a push. */
  readonly headAt: Millis | undefined;
  /** The head is a merge of its first parent with the default branch, made and signed by GitHub. */
  readonly update: { readonly of: Sha } | undefined;
  /** The branch it would be merged into. */
  readonly base: string;
  readonly mergeable: 'yes' | 'no' | 'unknown';
  /** Commits of the default branch that the head lacks; `undefined` where GitHub does not tell. */
  readonly behindBy: number | undefined;
  readonly createdAt: Millis;
  readonly checks: readonly CheckFacts[];
  /** GitHub's own summary of the reviews that it requires. */
  readonly reviewDecision: 'approved' | 'changes-requested' | 'required' | undefined;
  /** The last review of each person that approves or asks for changes. */
  readonly reviews: readonly ReviewFacts[];
  readonly inMergeQueue: boolean;
  /**
   * When the merge queue, or somebody, put it out last, and GitHub's reason: nothing if that was Pawl.
   * And how often the queue itself lately did, since the present head was made.
   */
  readonly dequeued:
    { readonly at: Millis; readonly reason: string; readonly times: number } | undefined;
  /** The commit that the merge made on the default branch, and when. */
  readonly merge: { readonly sha: Sha; readonly at: Millis } | undefined;
}

export interface ReviewFacts {
  readonly author: Actor | undefined;
  readonly state: 'approved' | 'changes-requested' | 'dismissed';
  /** The reviewer may push to the repository. */
  readonly counts: boolean;
  readonly commit: Sha | undefined;
  readonly at: Millis;
  readonly body: string;
  readonly url: string;
}

/**
 * An attempt whose issue was deleted, or moved to another repository; or whose branch was deleted, and is no
 * task's any more. Its run may still live.
 */
export interface OrphanFacts {
  readonly task: IssueNumber;
  readonly attempt: AttemptFacts;
}

/** A branch `pawl/revert-<task>-<attempt>` and what became of it. */
export interface RevertFacts {
  readonly task: IssueNumber;
  readonly attempt: number;
  /** `undefined` once it was merged and deleted. */
  readonly branch: BranchFacts | undefined;
  /** The commit that Pawl made and vouched for by a check run of its own; no other is merged. */
  readonly commit: Sha | undefined;
  /** Why the merge cannot be taken back, as that check run says. */
  readonly failed: string | undefined;
  readonly pullRequest: PullRequestFacts | undefined;
}

/** A merge that was taken back, and when. */
export interface RevertOfDay {
  readonly of: Sha;
  readonly at: Millis;
}

export interface NoticeFacts {
  readonly id: NodeId;
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly open: boolean;
}

/** A check run or a commit status: both count, GitHub shows both as checks. */
export interface CheckFacts {
  readonly name: string;
  /** The App whose check run it is; `undefined` for a commit status. */
  readonly appId: number | undefined;
  readonly result: CheckResult;
  readonly summary: string;
  /** When it began; `undefined` where GitHub does not tell. */
  readonly startedAt: Millis | undefined;
  readonly url: string | undefined;
  /** A check run's id; for a job of GitHub Actions it is the job's id too, whose log can be read. */
  readonly checkRun: { readonly id: number; readonly isJob: boolean } | undefined;
  /**
   * The workflow run whose job it is. Its attempt tells whether it was re-run; `undefined` if that was
   * not asked for, as it is of red checks only.
   */
  readonly run: { readonly id: number; readonly attempt: number | undefined } | undefined;
}

/**
 * `cancelled` is no verdict: something else took the run's place, or a person stopped it. `skipped` (or
 * neutral) meets a requirement, as it does for GitHub, but proves nothing: not all may be skipped.
 * `failing` has failed while others of its run are still under way.
 */
export type CheckResult = 'pending' | 'passed' | 'skipped' | 'failed' | 'failing' | 'cancelled';
