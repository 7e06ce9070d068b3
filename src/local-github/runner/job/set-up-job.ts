import { evaluateCondition, evaluateTexts } from '../expressions/evaluate.ts';
import { findAction } from '../steps/action-source.ts';
import { readAction } from '../steps/read-action.ts';
import { runPart } from '../steps/run-node-action.ts';
import { StepFailure } from '../steps/step-failure.ts';
import { createStepFiles, takeStepFiles } from '../steps/step-files.ts';
import type { StepDefinition } from '../workflow/definition.ts';
import { RUNNER_NAME } from './job-environment.ts';
import type { Frame, JobRun } from './job-run.ts';
import { StepOutput } from './step-output.ts';
import { stepScope } from './step-scope.ts';

/**
 * What happens before a job's first step: the actions of other repositories are fetched (a missing
 * one fails the job here, as on GitHub) and their pre parts run.
 */
export async function setUpJob(run: JobRun, frame: Frame): Promise<void> {
  const { log, definition, state } = run;
  log.write(`Current runner: '${RUNNER_NAME}', a local GitHub on Node ${process.version}`);
  log.write(`Job: ${definition.key} of ${state.repository.fullName} run ${state.run.id}`);
  for (const step of definition.steps) {
    if (step.kind !== 'uses' || step.uses.startsWith('./')) continue;
    await findAction(run, step.uses);
  }
  for (const step of definition.steps) {
    if (step.kind === 'uses' && !step.uses.startsWith('./')) await runPre(run, frame, step);
  }
}

async function runPre(
  run: JobRun,
  frame: Frame,
  definition: StepDefinition & { readonly kind: 'uses' },
): Promise<void> {
  const source = await findAction(run, definition.uses);
  if (source.kind !== 'folder') return;
  const action = await readAction(source, definition.uses);
  const { runs } = action;
  if (runs.kind !== 'node' || runs.pre === undefined) return;
  const scope = stepScope(run, frame);
  if (!evaluateCondition(runs.preIf, scope)) return;
  run.log.write(`Pre ${definition.uses}`);
  const output = new StepOutput(run.log);
  const files = await createStepFiles(run.folder.files);
  const step = {
    job: run,
    frame,
    definition,
    output,
    files,
    stop: run.control,
    displayName: `Pre Run ${definition.uses}`,
    env: evaluateTexts(definition.env, scope),
    runInner: () => Promise.reject(new Error('The pre part of an action has no steps')),
  };
  const given = evaluateTexts(definition.with, stepScope(run, frame, step.env));
  const good = await runPart(step, source, action, runs, runs.pre, given);
  await takeStepFiles(run, files, output.said);
  run.actionStates.set(definition, new Map(output.said.state));
  run.annotations.push(...output.said.annotations);
  if (!good) throw new StepFailure(`The pre part of ${definition.uses} failed`);
}
