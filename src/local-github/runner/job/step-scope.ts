import type { Scope } from '../expressions/evaluate.ts';
import { hashFiles } from '../expressions/hash-files.ts';
import type { Frame, JobRun } from './job-run.ts';

/** What expressions of a step see now. `env` is the step's own, on top of the job's. */
export function stepScope(
  run: JobRun,
  frame: Frame,
  env: Readonly<Record<string, string>> = {},
): Scope {
  const cancelled = run.control.cancel.aborted;
  const status = cancelled ? 'cancelled' : frame.failed ? 'failure' : 'success';
  return {
    contexts: {
      ...run.contexts,
      env: { ...Object.fromEntries(run.env), ...frame.env, ...env },
      secrets: run.secrets,
      job: { status, check_run_id: run.job.id },
      steps: Object.fromEntries(frame.steps),
      ...frame.contexts,
    },
    status: { success: status === 'success', failure: status === 'failure', cancelled },
    hashFiles: (patterns) => hashFiles(run.folder.workspace, patterns),
  };
}
