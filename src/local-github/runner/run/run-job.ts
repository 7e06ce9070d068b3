import type { Job } from '../../model/workflow-run.ts';
import type { Engine } from '../engine.ts';
import { evaluateCondition, evaluateValue } from '../expressions/evaluate.ts';
import type { Scope } from '../expressions/evaluate.ts';
import { executeJob, failureAnnotation } from '../job/execute-job.ts';
import type { JobEnd } from '../job/execute-job.ts';
import type { JobDefinition } from '../workflow/definition.ts';
import { readConcurrency } from './concurrency.ts';
import {
  beginJob,
  completeJob,
  createJob,
  jobFacts,
  noteResult,
  NOTHING,
  type JobEnding,
} from './job-record.ts';
import { jobScope } from './job-scope.ts';
import type { RunState } from './run-state.ts';

const MINUTE_MS = 60_000;
/** The longest a job may take on GitHub. */
const LONGEST_MINUTES = 360;
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
  const isSkipped = end !== undefined;
  const job = await createJob(engine, state, { ...jobFacts(definition, scope), isSkipped });
  try {
    end ??= await queueJob(engine, state, definition, job, scope);
  } catch (error) {
    end = failedEnd(error);
  }
  await completeJob(engine, state, job, end);
  const forgiven = evaluateValue(definition.continueOnError, scope) === true;
  noteResult(state, definition.key, end, forgiven);
}

function failedEnd(error: unknown): JobEnding {
  const message = error instanceof Error ? error.message : String(error);
  return { ...NOTHING, conclusion: 'failure', annotations: [failureAnnotation(message)] };
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
      clock.after(minutes * MINUTE_MS, () => {
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
