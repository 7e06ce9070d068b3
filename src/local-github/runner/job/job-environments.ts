import type { Environment } from '../../model/repository.ts';
import { evaluateText } from '../expressions/evaluate.ts';
import type { Scope } from '../expressions/evaluate.ts';
import { entryOf } from '../expressions/template.ts';
import type { RunState } from '../run/run-state.ts';
import { StepFailure } from '../steps/step-failure.ts';
import { pathMatcher } from '../triggers/path-pattern.ts';
import type { JobDefinition } from '../workflow/definition.ts';

/**
 * The environment a job names; `undefined` for none. One that does not exist yet is made, as GitHub
 * does. Throws a `StepFailure` if the run's branch may not use it.
 */
export function environmentOf(
  state: RunState,
  definition: JobDefinition,
  scope: Scope,
): Environment | undefined {
  const template = definition.environment;
  if (template === undefined) return undefined;
  const name = evaluateText(
    template.kind === 'mapping' ? entryOf(template, 'name') : template,
    scope,
  );
  if (name === '') return undefined;
  const { environments } = state.repository;
  const known = environments.get(name) ?? {
    name,
    secrets: new Map<string, string>(),
    variables: new Map<string, string>(),
    branches: undefined,
  };
  environments.set(name, known);
  const branch = state.origin.ref.replace(/^refs\/(?:heads|tags)\//, '');
  if (known.branches !== undefined && !pathMatcher(known.branches)(branch)) {
    throw new StepFailure(
      `Branch "${branch}" is not allowed to deploy to ${name} due to environment protection rules.`,
    );
  }
  return known;
}
