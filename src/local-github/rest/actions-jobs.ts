import { ApiError } from '../http/api-error.ts';
import type { Handlers, Reply, RepositoryCall } from '../http/handler.ts';
import { pageReply } from '../http/page.ts';
import type { Job, WorkflowRun } from '../model/workflow-run.ts';
import { counted, jobOf, runOf } from './actions-find.ts';
import { redirect } from './actions-runs.ts';
import { presentJob } from './present/job.ts';
import { queryText } from './query-text.ts';

/** Operations on the jobs of workflow runs. */
export const jobHandlers: Handlers['repository'] = {
  'actions/list-jobs-for-workflow-run': (call) => {
    const run = runOf(call);
    const all = queryText(call, 'filter') === 'all';
    return list(call, run, all ? run.jobs : latestJobs(run, run.runAttempt));
  },
  'actions/list-jobs-for-workflow-run-attempt': (call) => {
    const run = runOf(call);
    const attempt = Number(call.params['attempt_number']);
    if (attempt < 1 || attempt > run.runAttempt) throw new ApiError(404, 'Not Found');
    return list(call, run, latestJobs(run, attempt));
  },
  'actions/get-job-for-workflow-run': (call) => {
    const { run, job } = jobOf(call);
    return { status: 200, body: presentJob(call.world, call.repository, run, job) };
  },
  'actions/download-job-logs-for-workflow-run': (call) => {
    const { job } = jobOf(call);
    // GitHub has a job's log as a file only when the job has ended.
    if (job.status !== 'completed' || job.log === '') throw new ApiError(404, 'Not Found');
    return redirect(call.world.publishDownload(new TextEncoder().encode(job.log), 'text/plain'));
  },
};

/** Each job as it last ran up to an attempt: what was not run again belongs to the attempt too. */
function latestJobs(run: WorkflowRun, attempt: number): readonly Job[] {
  const latest = new Map<string, Job>();
  for (const job of run.jobs) if (job.runAttempt <= attempt) latest.set(job.key, job);
  return [...latest.values()];
}

function list(call: RepositoryCall, run: WorkflowRun, jobs: readonly Job[]): Promise<Reply> {
  const { world, repository } = call;
  return pageReply(call, jobs, (job) => presentJob(world, repository, run, job), counted('jobs'));
}
