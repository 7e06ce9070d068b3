import { createCheckRun, updateCheckRun, updateCheckSuite } from '../../domain/checks.ts';
import type { CheckConclusion } from '../../model/check.ts';
import type { Job } from '../../model/workflow-run.ts';
import { jobPage } from '../../rest/present/job.ts';
import type { Engine } from '../engine.ts';
import { evaluateText, evaluateValue } from '../expressions/evaluate.ts';
import type { Scope } from '../expressions/evaluate.ts';
import type { JobEnd } from '../job/execute-job.ts';
import type { JobDefinition } from '../workflow/definition.ts';
import { actionsActor } from './run-actors.ts';
import { emitJob, emitRun } from './run-events.ts';
import type { RunState } from './run-state.ts';

export interface NewJob {
  readonly key: string;
  readonly name: string;
  readonly labels: readonly string[];
  /** It never queues: its condition does not hold. */
  readonly isSkipped: boolean;
}

/** What a job's definition says of its record. */
export function jobFacts(definition: JobDefinition, scope: Scope): Omit<NewJob, 'isSkipped'> {
  const { key, name } = definition;
  const labels = evaluateValue(definition.runsOn, scope);
  return {
    key,
    name: name === undefined ? key : evaluateText(name, scope),
    labels: Array.isArray(labels) ? labels.map(String) : [String(labels ?? '')],
  };
}

/** How a job ended, or why it did not begin. */
export type JobEnding = Omit<JobEnd, 'conclusion'> & { readonly conclusion: CheckConclusion };

export const NOTHING: Omit<JobEnd, 'conclusion'> = { outputs: {}, annotations: [], summary: '' };

/** The job's check run comes first: on GitHub both have the same id. */
export async function createJob(
  engine: Engine,
  state: RunState,
  { key, name, labels, isSkipped }: NewJob,
): Promise<Job> {
  const { world } = engine;
  const { run, repository } = state;
  const checkRun = await createCheckRun(world, repository, actionsActor(world, state), {
    suite: run.checkSuite,
    app: world.actionsApp,
    headSha: run.headSha,
    name,
    status: 'queued',
  });
  checkRun.detailsUrl = jobPage(world, repository, run.id, checkRun.id);
  const job: Job = {
    id: checkRun.id,
    runId: run.id,
    runAttempt: run.runAttempt,
    key,
    name,
    labels,
    status: 'queued',
    conclusion: undefined,
    createdAt: world.clock.now(),
    startedAt: undefined,
    completedAt: undefined,
    steps: [],
    log: '',
    checkRun,
    outputs: {},
    summary: '',
  };
  run.jobs.push(job);
  if (!isSkipped) emitJob(world, state, job, 'queued');
  return job;
}

/** Notes that a job began, and with the first one its run. */
export async function beginJob(engine: Engine, state: RunState, job: Job): Promise<void> {
  const { world } = engine;
  const { run, repository } = state;
  const actor = actionsActor(world, state);
  job.status = 'in_progress';
  job.startedAt = world.clock.now();
  if (job.checkRun !== undefined) {
    const startedAt = job.startedAt;
    await updateCheckRun(world, repository, actor, job.checkRun, {
      status: 'in_progress',
      startedAt,
    });
  }
  if (run.status !== 'in_progress') {
    run.status = 'in_progress';
    run.updatedAt = world.clock.now();
    await updateCheckSuite(world, repository, actor, run.checkSuite, { status: 'in_progress' });
    emitRun(world, state, 'in_progress');
  }
  emitJob(world, state, job, 'in_progress');
}

/** Notes how a job ended. */
export async function completeJob(
  engine: Engine,
  state: RunState,
  job: Job,
  end: JobEnding,
): Promise<void> {
  const { world } = engine;
  job.status = 'completed';
  job.conclusion = end.conclusion;
  job.completedAt = world.clock.now();
  job.outputs = end.outputs;
  job.summary = end.summary;
  if (job.checkRun !== undefined) {
    await updateCheckRun(world, state.repository, actionsActor(world, state), job.checkRun, {
      status: 'completed',
      conclusion: end.conclusion,
      output: { annotations: end.annotations },
    });
  }
  emitJob(world, state, job, 'completed');
}

/** Keeps for the jobs that need it how a job ended; a failure may be forgiven. */
export function noteResult(
  state: RunState,
  key: string,
  { conclusion, outputs }: JobEnding,
  isForgiven: boolean,
): void {
  const result = conclusion === 'failure' && isForgiven ? 'success' : conclusion;
  const known = result === 'success' || result === 'cancelled' || result === 'skipped';
  state.results.set(key, { result: known ? result : 'failure', outputs });
}
