import { evaluateText } from '../expressions/evaluate.ts';
import type { Frame } from '../job/job-run.ts';
import { stepScope } from '../job/step-scope.ts';
import type { StepDefinition } from '../workflow/definition.ts';
import type { ActionDefinition } from '../workflow/load-action.ts';
import { actionInputs } from './read-action.ts';
import type { FolderSource } from './read-action.ts';
import type { StepRun } from './step-run.ts';

/** Runs the steps of a composite action, which see its inputs and each other, and its outputs. */
export async function runComposite(
  step: StepRun,
  source: FolderSource,
  action: ActionDefinition,
  steps: readonly StepDefinition[],
  given: Readonly<Record<string, string>>,
): Promise<boolean> {
  const { job } = step;
  const github = {
    ...Object(job.contexts['github']),
    action: step.definition.id,
    action_path: source.path,
    action_repository: source.repository,
    action_ref: source.ref,
  };
  const frame: Frame = {
    steps: new Map(),
    failed: false,
    contexts: { inputs: actionInputs(job, step.frame, action, given), github },
    env: { ...step.frame.env, ...step.env },
    action: {
      action: step.definition.id,
      actionPath: source.path,
      actionRepository: source.repository,
      actionRef: source.ref,
    },
  };
  for (const inner of steps) await step.runInner(frame, inner);
  const scope = stepScope(job, frame);
  for (const { id, value } of action.outputs) {
    step.output.said.outputs.set(id, evaluateText(value, scope));
  }
  return !frame.failed;
}
