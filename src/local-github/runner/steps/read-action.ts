import { join } from 'node:path';
import { evaluateText } from '../expressions/evaluate.ts';
import type { Frame, JobRun } from '../job/job-run.ts';
import { stepScope } from '../job/step-scope.ts';
import type { ActionDefinition } from '../workflow/load-action.ts';
import type { ActionSource } from './action-source.ts';
import { StepFailure } from './step-failure.ts';

export type FolderSource = ActionSource & { readonly kind: 'folder' };

/** Reads the action's `action.yml`. Throws a `StepFailure` with what is wrong with it. */
export async function readAction(source: FolderSource, uses: string): Promise<ActionDefinition> {
  const { loadAction } = await import('../workflow/load-action.ts');
  try {
    return loadAction(join(source.path, 'action.yml'), source.content);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new StepFailure(`Failed to load action ${uses}: ${why}`);
  }
}

/** The action's inputs: what `with` gives, else the defaults, which may be expressions. */
export function actionInputs(
  job: JobRun,
  frame: Frame,
  action: ActionDefinition,
  given: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const scope = stepScope(job, frame);
  const inputs: Record<string, string> = {};
  for (const input of action.inputs) inputs[input.id] = evaluateText(input.default, scope);
  for (const [name, value] of Object.entries(given)) {
    const known = action.inputs.find((input) => input.id.toLowerCase() === name.toLowerCase());
    if (known === undefined) {
      const valid = action.inputs.map((input) => `'${input.id}'`).join(', ');
      job.log.warning(`Unexpected input(s) '${name}', valid inputs are [${valid}]`);
    }
    inputs[known?.id ?? name] = value;
  }
  return inputs;
}
