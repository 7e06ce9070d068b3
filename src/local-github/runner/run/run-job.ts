import { createCheckRun, updateCheckRun, updateCheckSuite } from '../../domain/checks.ts';
import type { CheckConclusion } from '../../model/check.ts';
import type { Job } from '../../model/workflow-run.ts';
import { jobPage } from '../../rest/present/job.ts';
import { onDeadline } from '../deadline.ts';
import type { Engine } from '../engine.ts';
import { evaluateCondition, evaluateText, evaluateValue } from '../expressions/evaluate.ts';
import type { Scope } from '../expressions/evaluate.ts';
import { executeJob, failureAnnotation } from '../job/execute-job.ts';
import type { JobEnd } from '../job/execute-job.ts';
import type { JobDefinition } from '../workflow/definition.ts';
import { readConcurrency } from './concurrency.ts';
import { jobScope } from './job-scope.ts';
import { actionsActor } from './run-actors.ts';
import { emitJob, emitRun } from './run-events.ts';
import type { RunState } from './run-state.ts';

const MINUTE_MS = 60_000;
/** The longest a job may take on GitHub. */
const LONGEST_MINUTES = 360;
/** How a job ended, or why it did not begin. */
type JobEnding = Omit<JobEnd, 'conclusion'> & { readonly conclusion: CheckConclusion };

const NOTHING: Omit<JobEnd, 'conclusion'> = { outputs: {}, annotations: [], summary: '' };

/** Runs one job whose needs have ended, or skips it, and notes its result for those that need it. */
export async function runJob(
  engine: Engine,
  state: RunState,
  definition: JobDefinition,
): Promise<void> {
  const { world } = engine;
  const scope = jobScope(world, state, definition);
  let end: JobEnding | undefined;
  try {
    if (!evaluateCondition(definition.condition, scope)) {
      end = { ...NOTHING, conclusion: 'skipped' };
    }
  } catch (error) {
    end = failedEnd(error);
  }
  const job = await createJob(engine, state, definition, scope, end !== undefined);
  try {
    end ??= await queueJob(engine, state, definition, job, scope);
  } catch (error) {
    end = failedEnd(error);
  }
  await completeJob(engine, state, job, end);
  const forgiven = evaluateValue(definition.continueOnError, scope) === true;
  const result = end.conclusion === 'failure' && forgiven ? 'success' : end.conclusion;
  state.results.set(definition.key, {
    result:
      result === 'success' || result === 'cancelled' || result === 'skipped' ? result : 'failure',
    outputs: end.outputs,
  });
}

function failedEnd(error: unknown): JobEnding {
  const message = error instanceof Error ? error.message : String(error);
  return { ...NOTHING, conclusion: 'failure', annotations: [failureAnnotation(message)] };
}

/** The job's check run comes first: on GitHub both have the same id. */
async function createJob(
  engine: Engine,
  state: RunState,
  definition: JobDefinition,
  scope: Scope,
  ended: boolean,
): Promise<Job> {
  const { world } = engine;
  const { run, repository } = state;
  const name =
    definition.name === undefined ? definition.key : evaluateText(definition.name, scope);
  const checkRun = await createCheckRun(world, repository, actionsActor(world, state), {
    suite: run.checkSuite,
    app: world.actionsApp,
    headSha: run.headSha,
    name,
    status: 'queued',
  });
  checkRun.detailsUrl = jobPage(world, repository, run.id, checkRun.id);
  const labels = evaluateValue(definition.runsOn, scope);
  const job: Job = {
    id: checkRun.id,
    runId: run.id,
    runAttempt: run.runAttempt,
    key: definition.key,
    name,
    labels: Array.isArray(labels) ? labels.map(String) : [String(labels ?? '')],
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
  if (!ended) emitJob(world, state, job, 'queued');
  return job;
}

/** Waits for the job's concurrency group and a free slot, then runs it. */
async function queueJob(
  engine: Engine,
  state: RunState,
  definition: JobDefinition,
  job: Job,
  scope: Scope,
): Promise<JobEnd> {
  const own = new AbortController();
  const { cancel, kill } = state.control;
  // A job that starts in a cancelled run (always(), cancelled()) only a force-cancel stops.
  const outer = cancel.signal.aborted ? kill.signal : cancel.signal;
  const control = { cancel: AbortSignal.any([own.signal, outer]), kill: kill.signal };
  const freed: (() => void)[] = [];
  try {
    const concurrency = readConcurrency(definition.concurrency, scope);
    if (concurrency !== undefined && concurrency.group !== '') {
      const name = `${state.repository.fullName} ${concurrency.group}`;
      if (engine.groups.isTaken(name)) job.status = 'pending';
      const { cancelInProgress } = concurrency;
      const member = { cancel: () => own.abort() };
      const signal = control.cancel;
      const leave = await engine.groups.enter(name, member, { cancelInProgress, signal });
      if (leave === undefined) return { ...NOTHING, conclusion: 'cancelled' };
      freed.push(leave);
      job.status = 'queued';
    }
    const free = await engine.slots.take(control.cancel);
    if (free === undefined) return { ...NOTHING, conclusion: 'cancelled' };
    freed.push(free);
    await beginJob(engine, state, job);
    const wanted = Number(evaluateValue(definition.timeoutMinutes, scope) ?? LONGEST_MINUTES);
    const minutes = wanted > 0 ? wanted : LONGEST_MINUTES;
    const { clock } = engine.world;
    let tooLong = false;
    freed.push(
      onDeadline(clock, clock.now() + minutes * MINUTE_MS, () => {
        tooLong = true;
        own.abort();
      }),
    );
    const end = await executeJob(engine, state, definition, job, control);
    if (!tooLong) return end;
    const message = `The job running on runner local-github has exceeded the maximum execution time of ${minutes} minutes.`;
    return { ...end, annotations: [...end.annotations, failureAnnotation(message)] };
  } finally {
    for (const free of freed) free();
  }
}

async function beginJob(engine: Engine, state: RunState, job: Job): Promise<void> {
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

async function completeJob(
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
