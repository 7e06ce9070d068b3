import type { User } from './account.ts';
import type { CheckConclusion, CheckRun, CheckSuite } from './check.ts';

export type RunStatus =
  'queued' | 'in_progress' | 'completed' | 'waiting' | 'pending' | 'requested';

export interface Workflow {
  readonly id: number;
  readonly nodeId: string;
  /** Path in the repository, `.github/workflows/ci.yml`. */
  readonly path: string;
  name: string;
  state: 'active' | 'disabled_manually' | 'disabled_inactivity';
  readonly createdAt: number;
  updatedAt: number;
}

export interface Step {
  readonly number: number;
  readonly name: string;
  status: 'queued' | 'in_progress' | 'completed';
  conclusion: CheckConclusion | undefined;
  startedAt: number | undefined;
  completedAt: number | undefined;
}

export interface Job {
  readonly id: number;
  readonly runId: number;
  readonly runAttempt: number;
  /** The key in the workflow file. */
  readonly key: string;
  readonly name: string;
  status: RunStatus;
  conclusion: CheckConclusion | undefined;
  readonly createdAt: number;
  startedAt: number | undefined;
  completedAt: number | undefined;
  readonly steps: Step[];
  /** What `GET /actions/jobs/{id}/logs` gives: each line with its time, secrets masked. */
  log: string;
  /** The check run that shows this job on the commit. */
  checkRun: CheckRun | undefined;
  outputs: Readonly<Record<string, string>>;
  /** Markdown that steps wrote into `GITHUB_STEP_SUMMARY`: for people, the API does not tell it. */
  summary: string;
  /** What `runs-on` asks for. */
  readonly labels: readonly string[];
}

export interface WorkflowRun {
  readonly id: number;
  readonly nodeId: string;
  readonly workflow: Workflow;
  readonly runNumber: number;
  runAttempt: number;
  readonly event: string;
  /** The webhook payload that `github.event` shows. */
  readonly payload: Readonly<Record<string, unknown>>;
  readonly ref: string;
  readonly headBranch: string;
  readonly headSha: string;
  /** The head commit as runs show it: GitHub's `nullable-simple-commit`. */
  readonly headCommit: Readonly<Record<string, unknown>> | undefined;
  displayTitle: string;
  readonly actor: User;
  triggeringActor: User;
  status: RunStatus;
  conclusion: CheckConclusion | undefined;
  readonly createdAt: number;
  updatedAt: number;
  runStartedAt: number;
  checkSuite: CheckSuite;
  /** Jobs of all run attempts; `runAttempt` tells them apart. */
  readonly jobs: Job[];
  readonly pullRequests: readonly number[];
  /** Why the run could not start (`startup_failure`), in words. */
  problems: readonly string[];
}

export interface Artifact {
  readonly id: number;
  readonly nodeId: string;
  readonly runId: number;
  readonly name: string;
  /** The zip, as GitHub stores it. */
  readonly zip: Uint8Array;
  readonly createdAt: number;
  readonly expiresAt: number;
}
