import type { Repository } from '../../model/repository.ts';
import type { Job, Step, WorkflowRun } from '../../model/workflow-run.ts';
import type { World } from '../../model/world.ts';

/** Where a person sees a job. */
export function jobPage(world: World, repository: Repository, runId: number, jobId: number) {
  return `${world.addresses.web}/${repository.fullName}/actions/runs/${runId}/job/${jobId}`;
}

/** GitHub's `job`. */
export function presentJob(world: World, repository: Repository, run: WorkflowRun, job: Job) {
  const base = `${world.addresses.api}/repos/${repository.fullName}`;
  const started = job.startedAt !== undefined;
  return {
    id: job.id,
    run_id: run.id,
    workflow_name: run.workflow.name,
    head_branch: run.headBranch,
    run_url: `${base}/actions/runs/${run.id}`,
    run_attempt: job.runAttempt,
    node_id: job.checkRun?.nodeId ?? '',
    head_sha: run.headSha,
    url: `${base}/actions/jobs/${job.id}`,
    html_url: jobPage(world, repository, run.id, job.id),
    status: job.status,
    conclusion: job.conclusion ?? null,
    created_at: world.clock.iso(job.createdAt),
    started_at: world.clock.iso(job.startedAt ?? job.createdAt),
    completed_at: job.completedAt === undefined ? null : world.clock.iso(job.completedAt),
    name: job.name,
    steps: job.steps.map((step) => presentStep(world, step)),
    check_run_url: `${base}/check-runs/${job.checkRun?.id ?? job.id}`,
    labels: [...job.labels],
    runner_id: started ? 1 : null,
    runner_name: started ? 'local-github' : null,
    runner_group_id: started ? 1 : null,
    runner_group_name: started ? 'Default' : null,
  };
}

function presentStep(world: World, step: Step) {
  const iso = (at: number | undefined) => (at === undefined ? null : world.clock.iso(at));
  return {
    name: step.name,
    status: step.status,
    conclusion: step.conclusion ?? null,
    number: step.number,
    started_at: iso(step.startedAt),
    completed_at: iso(step.completedAt),
  };
}
