import { ApiError } from '../http/api-error.ts';
import type { RepositoryCall } from '../http/handler.ts';
import type { Artifact, Job, Workflow, WorkflowRun } from '../model/workflow-run.ts';

/** The run that a path names; 404. */
export function runOf({ repository, params }: RepositoryCall): WorkflowRun {
  return found(repository.runs.get(Number(params['run_id'])));
}

/** The job that a path names, and its run; 404. */
export function jobOf({ repository, params }: RepositoryCall): { run: WorkflowRun; job: Job } {
  const id = Number(params['job_id']);
  for (const run of repository.runs.values()) {
    const job = run.jobs.find((one) => one.id === id);
    if (job !== undefined) return { run, job };
  }
  throw new ApiError(404, 'Not Found');
}

/** The workflow that a path names by its id or its file's name; 404. */
export function workflowOf({ repository, params }: RepositoryCall): Workflow {
  const id = params['workflow_id'] ?? '';
  const all = [...repository.workflows.values()];
  return found(
    all.find(
      (one) => String(one.id) === id || one.path.split('/').at(-1) === id || one.path === id,
    ),
  );
}

/** The artifact that a path names; 404. */
export function artifactOf({ repository, params }: RepositoryCall): Artifact {
  return found(repository.artifacts.get(Number(params['artifact_id'])));
}

/** Wraps a page of a list as GitHub's actions do. */
export function counted(name: string) {
  return (page: readonly unknown[], total: number) => ({ total_count: total, [name]: page });
}

function found<T>(value: T | undefined): T {
  if (value === undefined) throw new ApiError(404, 'Not Found');
  return value;
}
