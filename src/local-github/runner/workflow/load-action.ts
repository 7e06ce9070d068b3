import { NoOperationTraceWriter, isMapping } from '@actions/workflow-parser';
import { convertActionTemplate, parseAction } from '@actions/workflow-parser/actions/index';
import { parse } from 'yaml';
import type { Template } from '../expressions/template.ts';
import { entryOf } from '../expressions/template.ts';
import type { StepDefinition } from './definition.ts';
import { readSteps } from './read-job.ts';
import { literalText } from './read-settings.ts';
import { readTemplate } from './read-template.ts';

export interface ActionInput {
  readonly id: string;
  readonly required: boolean;
  readonly default: Template | undefined;
}

/** An `action.yml` as read. */
export interface ActionDefinition {
  readonly name: string;
  readonly inputs: readonly ActionInput[];
  readonly outputs: readonly { readonly id: string; readonly value: Template | undefined }[];
  readonly runs:
    | {
        readonly kind: 'node';
        /** `node20`, … */
        readonly using: string;
        readonly main: string;
        readonly pre: string | undefined;
        readonly preIf: string;
        readonly post: string | undefined;
        readonly postIf: string;
      }
    | { readonly kind: 'composite'; readonly steps: readonly StepDefinition[] }
    | { readonly kind: 'unbuilt'; readonly using: string };
}

/**
 * Reads an `action.yml` with GitHub's own parser and schema; throws with all that is wrong with it.
 * This module is heavy: import it only when an action is to be read.
 */
export function loadAction(path: string, content: string): ActionDefinition {
  const parsed = parseAction({ name: path, content }, new NoOperationTraceWriter());
  const root = parsed.value;
  const failed = () => parsed.context.errors.getErrors().map((error) => error.message);
  if (root === undefined || !isMapping(root) || parsed.context.errors.count > 0) {
    throw new Error(failed().join('\n') || `${path} is empty`);
  }
  const converted = convertActionTemplate(parsed.context, root);
  if (parsed.context.errors.count > 0) throw new Error(failed().join('\n'));
  const template = readTemplate(parse(content));
  const inputs = entryOf(template, 'inputs');
  const outputs = entryOf(template, 'outputs');
  return {
    name: converted.name,
    inputs: entriesOf(inputs).map(([id, input]) => ({
      id,
      required: literalText(entryOf(input, 'required')) === 'true',
      default: entryOf(input, 'default'),
    })),
    outputs: entriesOf(outputs).map(([id, output]) => ({ id, value: entryOf(output, 'value') })),
    runs: runsOf(converted.runs, entryOf(template, 'runs')),
  };
}

function runsOf(
  runs: ReturnType<typeof convertActionTemplate>['runs'],
  template: Template | undefined,
): ActionDefinition['runs'] {
  switch (runs.using) {
    case 'composite': {
      const steps = entryOf(template, 'steps');
      const items = steps?.kind === 'sequence' ? steps.items : [];
      return { kind: 'composite', steps: readSteps(runs.steps, items) };
    }
    case 'docker':
      return { kind: 'unbuilt', using: 'docker' };
    case 'node12':
    case 'node16':
    case 'node20':
    case 'node24':
      return {
        kind: 'node',
        using: runs.using,
        main: runs.main,
        pre: runs.pre,
        preIf: runs.preIf ?? 'always()',
        post: runs.post,
        postIf: runs.postIf ?? 'always()',
      };
  }
}

function entriesOf(template: Template | undefined) {
  return template?.kind === 'mapping' ? template.entries : [];
}
