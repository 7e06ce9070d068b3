import type { GitRepository } from '../git/git-repository.ts';
import type { RepositoryRole, User } from './account.ts';
import type { CheckRun, CheckSuite, CommitStatus } from './check.ts';
import type { IssueList } from './issue-list.ts';
import type { Label } from './issue.ts';
import type { QueueEntry } from './merge-queue.ts';
import type { Ruleset } from './ruleset.ts';
import type { Artifact, Workflow, WorkflowRun } from './workflow-run.ts';

export interface RequiredCheck {
  readonly context: string;
  readonly appId: number | undefined;
}

/** Classic protection of one branch, as far as it is built. */
export interface BranchProtection {
  readonly requiredChecks: readonly RequiredCheck[];
  readonly strict: boolean;
  /** Approvals that a pull request needs; `undefined` if a branch may be pushed to without one. */
  readonly approvals: number | undefined;
  /** A push takes the approvals away. */
  readonly dismissesStale: boolean;
  readonly enforceAdmins: boolean;
  readonly allowForcePushes: boolean;
  readonly allowDeletions: boolean;
}

/** Secrets and variables that jobs get; an environment's only where its branches allow it. */
export interface Environment {
  readonly name: string;
  readonly secrets: Map<string, string>;
  readonly variables: Map<string, string>;
  /** Branch names that may use it; `undefined` for all. */
  readonly branches: readonly string[] | undefined;
}

export interface Repository {
  readonly id: number;
  readonly nodeId: string;
  readonly owner: User;
  readonly name: string;
  /** `owner/name` */
  readonly fullName: string;
  description: string;
  defaultBranch: string;
  private: boolean;
  readonly createdAt: number;
  readonly git: GitRepository;
  /** Shas of the commits that GitHub signed. */
  readonly signedCommits: Set<string>;
  /** Login → role. The owner is admin without an entry. */
  readonly collaborators: Map<string, RepositoryRole>;
  readonly labels: Label[];
  /** By number; pull requests too. */
  readonly issues: IssueList;
  /** The highest number an issue or pull request has had: none is given twice. */
  lastNumber: number;
  /** By number: what became of issues that are here no longer. */
  readonly goneIssues: Map<
    number,
    'deleted' | { readonly repository: Repository; readonly number: number }
  >;
  readonly checkSuites: Map<number, CheckSuite>;
  readonly checkRuns: Map<number, CheckRun>;
  readonly statuses: CommitStatus[];
  /** By branch name. */
  readonly protections: Map<string, BranchProtection>;
  readonly rulesets: Map<number, Ruleset>;
  /** The entries of the merge queues of all branches, first come first. */
  readonly mergeQueue: QueueEntry[];
  readonly secrets: Map<string, string>;
  readonly variables: Map<string, string>;
  readonly environments: Map<string, Environment>;
  readonly workflows: Map<string, Workflow>;
  readonly runs: Map<number, WorkflowRun>;
  readonly artifacts: Map<number, Artifact>;
  allowMergeCommit: boolean;
  allowSquashMerge: boolean;
  deleteBranchOnMerge: boolean;
  pushedAt: number;
}
