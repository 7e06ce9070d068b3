import { evaluateText, evaluateValue } from '../expressions/evaluate.ts';
import type { Scope } from '../expressions/evaluate.ts';
import { entryOf } from '../expressions/template.ts';
import type { Template } from '../expressions/template.ts';

/** A `concurrency:` setting, evaluated. */
export interface Concurrency {
  readonly group: string;
  readonly cancelInProgress: boolean;
}

/** Reads `concurrency:` of a workflow or job; `undefined` for none. */
export function readConcurrency(
  template: Template | undefined,
  scope: Scope,
): Concurrency | undefined {
  if (template === undefined) return undefined;
  if (template.kind !== 'mapping') {
    return { group: evaluateText(template, scope), cancelInProgress: false };
  }
  const cancel = evaluateValue(entryOf(template, 'cancel-in-progress'), scope);
  return {
    group: evaluateText(entryOf(template, 'group'), scope),
    cancelInProgress: cancel === true || cancel === 'true',
  };
}
