import type { CheckConclusion } from '../../model/check.ts';
import type { Step } from '../../model/workflow-run.ts';
import {
  evaluateCondition,
  evaluateText,
  evaluateTexts,
  evaluateValue,
} from '../expressions/evaluate.ts';
import type { Scope } from '../expressions/evaluate.ts';
import type { Frame, JobRun, StepConclusion } from '../job/job-run.ts';
import { StepOutput } from '../job/step-output.ts';
import { stepScope } from '../job/step-scope.ts';
import type { StepDefinition } from '../workflow/definition.ts';
import { firstLine, runScript } from './run-script.ts';
import { runUses } from './run-uses.ts';
import { createStepFiles, takeStepFiles } from './step-files.ts';
import type { StepRun } from './step-run.ts';
import { StepFailure } from './step-failure.ts';

const MINUTE_MS = 60_000;

/** Runs one step of a job or composite action, if its condition holds. `record` shows it in the API. */
export async function executeStep(
  job: JobRun,
  frame: Frame,
  definition: StepDefinition,
  record?: Step,
): Promise<void> {
  const output = new StepOutput(job.log);
  const { clock } = job.engine.world;
  if (record !== undefined) {
    record.status = 'in_progress';
    record.startedAt = clock.now();
  }
  const { outcome, forgiven } = await attempt(job, frame, definition, output);
  const conclusion = outcome === 'failure' && forgiven ? 'success' : outcome;
  if (conclusion === 'failure') frame.failed = true;
  if (!definition.id.startsWith('__')) {
    frame.steps.set(definition.id, {
      outputs: Object.fromEntries(output.said.outputs),
      outcome,
      conclusion,
    });
  }
  job.annotations.push(...output.said.annotations);
  if (record !== undefined) closeRecord(record, conclusion, clock.now());
}

/** Marks a step as ended. */
export function closeRecord(record: Step, conclusion: CheckConclusion, at: number): void {
  record.status = 'completed';
  record.conclusion = conclusion;
  record.completedAt = at;
}

/** The step's name as people see it, from its `name` or what it does. */
export function displayName(definition: StepDefinition, scope: Scope): string {
  if (definition.name !== undefined) return evaluateText(definition.name, scope);
  if (definition.kind === 'uses') return `Run ${definition.uses}`;
  return `Run ${firstLine(evaluateText(definition.run, scope))}`;
}

async function attempt(
  job: JobRun,
  frame: Frame,
  definition: StepDefinition,
  output: StepOutput,
): Promise<{ outcome: StepConclusion; forgiven: boolean }> {
  let forgiven = false;
  // A step that starts after the cancellation (always(), cancelled()) is not interrupted by it.
  const cancelledBefore = job.control.cancel.aborted;
  const timeout = new AbortController();
  const cancel = cancelledBefore
    ? timeout.signal
    : AbortSignal.any([timeout.signal, job.control.cancel]);
  let stopTimer: (() => void) | undefined;
  try {
    const scope = stepScope(job, frame);
    const env = evaluateTexts(definition.env, scope);
    const inner = stepScope(job, frame, env);
    if (!evaluateCondition(definition.condition, inner)) return { outcome: 'skipped', forgiven };
    forgiven = evaluateValue(definition.continueOnError, inner) === true;
    const minutes = Number(evaluateValue(definition.timeoutMinutes, inner) ?? Number.NaN);
    const name = displayName(definition, inner);
    if (minutes > 0) {
      stopTimer = job.engine.world.clock.after(minutes * MINUTE_MS, () => timeout.abort());
    }
    const files = await createStepFiles(job.folder.files);
    const stop = { cancel, kill: job.control.kill };
    const step: StepRun = {
      job,
      frame,
      definition,
      displayName: name,
      env,
      output,
      files,
      stop,
      runInner: (inside, inner) => executeStep(job, inside, inner),
    };
    let good: boolean;
    try {
      good = await (definition.kind === 'run'
        ? runScript(step, definition.run, withDefaults(job, frame, definition))
        : runUses(step, definition));
    } finally {
      await takeStepFiles(job, files, output.said);
    }
    if (timeout.signal.aborted) {
      throw new StepFailure(`The action '${name}' has timed out after ${minutes} minutes.`);
    }
    if (cancel.aborted || job.control.kill.aborted) throw new StepFailure(CANCELLED);
    return { outcome: good ? 'success' : 'failure', forgiven };
  } catch (error) {
    const cancelled = (!cancelledBefore && job.control.cancel.aborted) || job.control.kill.aborted;
    const message = cancelled ? CANCELLED : error instanceof Error ? error.message : String(error);
    job.log.error(message);
    output.annotate('error', message);
    return { outcome: cancelled ? 'cancelled' : 'failure', forgiven };
  } finally {
    stopTimer?.();
  }
}

const CANCELLED = 'The operation was canceled.';

function withDefaults(
  job: JobRun,
  frame: Frame,
  definition: StepDefinition & { readonly kind: 'run' },
) {
  // `defaults.run` is the job's and workflow's; a composite action's steps do not inherit it.
  const outer = frame.action === undefined ? [job.definition.defaults] : [];
  const all = frame.action === undefined ? job.state.definition?.defaults : undefined;
  return {
    shell: definition.shell ?? outer[0]?.shell ?? all?.shell,
    workingDirectory:
      definition.workingDirectory ?? outer[0]?.workingDirectory ?? all?.workingDirectory,
  };
}
