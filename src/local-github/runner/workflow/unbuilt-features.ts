import type { WorkflowTemplate } from '@actions/workflow-parser/model/workflow-template';
import type { Template } from '../expressions/template.ts';
import { entryOf } from '../expressions/template.ts';

/** What valid workflow files may ask for and this runner has not built, one sentence for each use. */
export function unbuiltFeatures(workflow: WorkflowTemplate, root: Template): readonly string[] {
  const found: string[] = [];
  const refuse = (feature: string, where: string) =>
    found.push(`${where}: ${feature} is not built in this local GitHub`);
  if (workflow.events.workflow_call !== undefined) refuse('workflow_call', 'on');
  if (workflow.events.schedule?.some((entry) => entry.timezone !== undefined)) {
    refuse('schedule.timezone', 'on');
  }
  if (hasInsert(root)) refuse('the insert expression', 'workflow');
  for (const job of workflow.jobs) {
    const where = `jobs.${job.id.value}`;
    const raw = entryOf(entryOf(root, 'jobs'), job.id.value);
    if (job.type === 'reusableWorkflowJob') {
      refuse(`a reusable workflow (uses: ${job.ref.value})`, where);
      continue;
    }
    if (entryOf(raw, 'strategy') !== undefined) refuse('strategy (matrix)', where);
    if (entryOf(raw, 'container') !== undefined) refuse('container', where);
    if (entryOf(raw, 'services') !== undefined) refuse('services', where);
    if (entryOf(raw, 'snapshot') !== undefined) refuse('snapshot', where);
    for (const concurrency of [entryOf(raw, 'concurrency'), entryOf(root, 'concurrency')]) {
      if (entryOf(concurrency, 'queue') !== undefined) refuse('concurrency.queue', where);
    }
    const steps = entryOf(raw, 'steps');
    if (steps?.kind !== 'sequence') continue;
    for (const step of steps.items) {
      for (const key of ['background', 'wait', 'wait-all', 'cancel', 'parallel']) {
        if (entryOf(step, key) !== undefined) refuse(`steps.${key}`, where);
      }
    }
  }
  return found;
}

function hasInsert(template: Template): boolean {
  switch (template.kind) {
    case 'literal':
    case 'expression':
    case 'text':
      return false;
    case 'sequence':
      return template.items.some(hasInsert);
    case 'mapping':
      return template.entries.some(
        ([key, value]) => /^\$\{\{\s*insert\s*\}\}$/.test(key) || hasInsert(value),
      );
  }
}
