import type { AccountActor } from '../../model/account.ts';
import type { Repository } from '../../model/repository.ts';
import type { WorkflowRun } from '../../model/workflow-run.ts';
import type { WorkflowDefinition } from '../workflow/definition.ts';

/** What the jobs that need a job see of it. */
export interface JobResult {
  readonly result: 'success' | 'failure' | 'cancelled' | 'skipped';
  readonly outputs: Readonly<Record<string, string>>;
}

/** Where a run comes from, as the `github` context tells it. */
export interface RunOrigin {
  readonly event: string;
  readonly payload: Readonly<Record<string, unknown>>;
  /** `GITHUB_REF`, `GITHUB_SHA`. For a pull request: its test merge. */
  readonly ref: string;
  readonly sha: string;
  /** The commit that carries the checks: a pull request's head. */
  readonly headSha: string;
  readonly headBranch: string;
  /** Both empty unless a pull request started the run. */
  readonly headRef: string;
  readonly baseRef: string;
  readonly pullRequests: readonly number[];
  readonly inputs: Readonly<Record<string, string | boolean | number>>;
  readonly displayTitle: string;
  readonly actor: AccountActor;
  /** How many `workflow_run` events led here. */
  readonly chainDepth: number;
}

/** How a run that is going on can be stopped. One for each run attempt. */
export interface RunControl {
  /** Cancelled: steps are interrupted, those with `always()` or `cancelled()` still run. */
  readonly cancel: AbortController;
  /** Force-cancelled, or the runner is closed: everything ends now. */
  readonly kill: AbortController;
}

/** A run as the runner knows it; its public record is `run`. */
export interface RunState {
  readonly repository: Repository;
  readonly run: WorkflowRun;
  readonly origin: RunOrigin;
  /** `undefined` if the file is invalid: nothing can be run again then. */
  readonly definition: WorkflowDefinition | undefined;
  /** By job key; kept over attempts for the jobs that are not run again. */
  readonly results: Map<string, JobResult>;
  /** The run as it was at the end of its earlier attempts, by attempt. */
  readonly earlier: Map<number, WorkflowRun>;
  control: RunControl;
  /** Ends when the current attempt has ended. */
  done: Promise<void>;
}

/** Controls for a new attempt; killing it cancels it too. */
export function newControl(): RunControl {
  const control = { cancel: new AbortController(), kill: new AbortController() };
  control.kill.signal.addEventListener('abort', () => control.cancel.abort(), { once: true });
  return control;
}
