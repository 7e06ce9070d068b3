import type { Job, Step } from '@actions/workflow-parser/model/workflow-template';
import type { Template } from '../expressions/template.ts';
import { entryOf } from '../expressions/template.ts';
import type { CacheModes } from './cache-mode.ts';
import type { JobDefinition, StepDefinition } from './definition.ts';
import { literalText, readDefaults, readPermissions } from './read-settings.ts';

/**
 * One job: ids and conditions as the parser converted them (`if` gets its implicit `success()`
 * there), the rest from the file, because the conversion leaves much out.
 */
export function readJob(
  job: Job,
  template: Template | undefined,
  caches: CacheModes,
): JobDefinition {
  const name = entryOf(template, 'name');
  const steps = entryOf(template, 'steps');
  return {
    key: job.id.value,
    name: literalText(name) === '' ? undefined : name,
    needs: (job.needs ?? []).map((need) => need.value),
    condition: job.if.expression,
    runsOn: entryOf(template, 'runs-on'),
    permissions: readPermissions(entryOf(template, 'permissions')),
    cacheMode: caches.jobs.get(job.id.value),
    env: entryOf(template, 'env'),
    environment: entryOf(template, 'environment'),
    concurrency: entryOf(template, 'concurrency'),
    outputs: entryOf(template, 'outputs'),
    timeoutMinutes: entryOf(template, 'timeout-minutes'),
    continueOnError: entryOf(template, 'continue-on-error'),
    defaults: readDefaults(entryOf(template, 'defaults')),
    steps: steps?.kind === 'sequence' ? readSteps(job.steps, steps.items) : [],
  };
}

/** Steps, each converted one with its own text in the file. */
export function readSteps(
  converted: readonly Step[],
  templates: readonly Template[],
): readonly StepDefinition[] {
  return converted.flatMap((step, index): readonly StepDefinition[] => {
    const template = templates[index];
    if (template === undefined || !('if' in step) || step.if === undefined) return [];
    const common = {
      id: step.id,
      name: entryOf(template, 'name'),
      condition: step.if.expression,
      env: entryOf(template, 'env'),
      timeoutMinutes: entryOf(template, 'timeout-minutes'),
      continueOnError: entryOf(template, 'continue-on-error'),
    };
    const run = entryOf(template, 'run');
    if (run !== undefined) {
      return [
        {
          ...common,
          kind: 'run',
          run,
          shell: entryOf(template, 'shell'),
          workingDirectory: entryOf(template, 'working-directory'),
        },
      ];
    }
    const uses = literalText(entryOf(template, 'uses')) ?? '';
    return [{ ...common, kind: 'uses', uses, with: entryOf(template, 'with') }];
  });
}
