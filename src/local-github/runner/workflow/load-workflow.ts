import {
  NoOperationTraceWriter,
  convertWorkflowTemplate,
  isMapping,
  isString,
  parseWorkflow,
} from '@actions/workflow-parser';
import type { WorkflowTemplate } from '@actions/workflow-parser/model/workflow-template';
import { parse } from 'yaml';
import type { Template } from '../expressions/template.ts';
import { entryOf } from '../expressions/template.ts';
import { takeCacheModes } from './cache-mode.ts';
import type { CacheModes } from './cache-mode.ts';
import type { LoadedWorkflow, Triggers } from './definition.ts';
import { readJob } from './read-job.ts';
import { readDefaults, readPermissions } from './read-settings.ts';
import { readTemplate } from './read-template.ts';
import { readTriggers } from './read-triggers.ts';
import { unbuiltFeatures } from './unbuilt-features.ts';

/**
 * Reads a workflow file with GitHub's own parser and schema. `path` is the file's path in the
 * repository. What this runner has not built makes the file invalid here, each feature named.
 * This module is heavy: import it only when a workflow is to be read.
 */
export async function loadWorkflow(path: string, content: string): Promise<LoadedWorkflow> {
  const caches = takeCacheModes(content);
  const source = { name: path, content: caches.content };
  const parsed = parseWorkflow(source, new NoOperationTraceWriter());
  const errors = () => [
    ...parsed.context.errors.getErrors().map((error) => error.message),
    ...caches.errors,
  ];
  const root = parsed.value;
  if (root === undefined || !isMapping(root)) {
    return { valid: false, name: path, triggers: undefined, errors: errors() };
  }
  const nameToken = root.find('name');
  const name = nameToken !== undefined && isString(nameToken) ? nameToken.value : path;
  if (parsed.context.errors.count > 0) {
    return { valid: false, name, triggers: undefined, errors: errors() };
  }
  const converted = await convertWorkflowTemplate(parsed.context, root);
  const triggers = readTriggers(converted.events);
  const template = readTemplate(parse(caches.content));
  const problems = [...errors(), ...unbuiltFeatures(converted, template)];
  if (problems.length > 0) return { valid: false, name, triggers, errors: problems };
  return { valid: true, definition: definitionOf(name, triggers, converted, template, caches) };
}

function definitionOf(
  name: string,
  triggers: Triggers,
  converted: WorkflowTemplate,
  root: Template,
  caches: CacheModes,
) {
  const jobs = entryOf(root, 'jobs');
  return {
    name,
    runName: entryOf(root, 'run-name'),
    triggers,
    env: entryOf(root, 'env'),
    permissions: readPermissions(entryOf(root, 'permissions')),
    cacheMode: caches.workflow,
    concurrency: entryOf(root, 'concurrency'),
    defaults: readDefaults(entryOf(root, 'defaults')),
    jobs: converted.jobs.flatMap((job) =>
      job.type === 'job' ? [readJob(job, entryOf(jobs, job.id.value), caches)] : [],
    ),
  };
}
