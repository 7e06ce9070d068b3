import { evaluateTexts } from '../expressions/evaluate.ts';
import { stepScope } from '../job/step-scope.ts';
import type { StepDefinition } from '../workflow/definition.ts';
import { findAction } from './action-source.ts';
import { readAction } from './read-action.ts';
import { runComposite } from './run-composite.ts';
import { runNodeAction } from './run-node-action.ts';
import { envLines } from './run-script.ts';
import { StepFailure } from './step-failure.ts';
import type { StepRun } from './step-run.ts';

/** Runs a `uses` step. Gives whether it succeeded; throws a `StepFailure` that says why not. */
export async function runUses(
  step: StepRun,
  definition: StepDefinition & { readonly kind: 'uses' },
): Promise<boolean> {
  const { job, frame } = step;
  const { uses } = definition;
  const source = await findAction(job, uses);
  const given = evaluateTexts(definition.with, stepScope(job, frame, step.env));
  const shown = Object.entries(given).map(([name, value]) => `  ${name}: ${value}`);
  job.log.group(`Run ${uses}`, [
    ...(shown.length === 0 ? [] : ['with:', ...shown]),
    ...envLines({ ...Object.fromEntries(job.env), ...frame.env, ...step.env }),
  ]);
  if (source.kind === 'builtin') {
    await source.action(step, lowerCaseKeys(given));
    return true;
  }
  const action = await readAction(source, uses);
  switch (action.runs.kind) {
    case 'node':
      return runNodeAction(step, source, action, given);
    case 'composite':
      return runComposite(step, source, action, action.runs.steps, given);
    case 'unbuilt':
      throw new StepFailure(
        `${uses}: actions with \`using: ${action.runs.using}\` are not built in this local GitHub`,
      );
  }
}

function lowerCaseKeys(inputs: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [name.toLowerCase(), value]),
  );
}
