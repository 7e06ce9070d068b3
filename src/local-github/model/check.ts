import type { App, User } from './account.ts';

export type CheckStatus =
  'queued' | 'in_progress' | 'completed' | 'waiting' | 'requested' | 'pending';

export type CheckConclusion =
  | 'action_required'
  | 'cancelled'
  | 'failure'
  | 'neutral'
  | 'success'
  | 'skipped'
  | 'stale'
  | 'timed_out'
  | 'startup_failure';

export interface Annotation {
  readonly path: string;
  readonly startLine: number;
  readonly endLine: number;
  readonly level: 'notice' | 'warning' | 'failure';
  readonly message: string;
  readonly title: string;
  readonly rawDetails: string;
}

export interface CheckSuite {
  readonly id: number;
  readonly nodeId: string;
  readonly app: App;
  readonly headSha: string;
  readonly headBranch: string | undefined;
  /** Set for a suite that a workflow run made. */
  readonly workflowRunId: number | undefined;
  status: CheckStatus;
  conclusion: CheckConclusion | undefined;
  readonly createdAt: number;
  updatedAt: number;
}

export interface CheckRun {
  readonly id: number;
  readonly nodeId: string;
  readonly suite: CheckSuite;
  readonly app: App;
  readonly headSha: string;
  name: string;
  status: CheckStatus;
  conclusion: CheckConclusion | undefined;
  startedAt: number | undefined;
  completedAt: number | undefined;
  detailsUrl: string | undefined;
  externalId: string;
  title: string | undefined;
  summary: string | undefined;
  text: string | undefined;
  readonly annotations: Annotation[];
}

export interface CommitStatus {
  readonly id: number;
  readonly nodeId: string;
  readonly sha: string;
  readonly context: string;
  readonly state: 'error' | 'failure' | 'pending' | 'success';
  readonly description: string | undefined;
  readonly targetUrl: string | undefined;
  readonly creator: User;
  readonly createdAt: number;
}
