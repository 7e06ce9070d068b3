import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { StepFailure } from '../steps/step-failure.ts';
import type { BuiltinAction } from './builtin-action.ts';

/**
 * `actions/setup-node`: puts a Node of this machine on the path. The one asked for if the runner was
 * told where it is, else the one that runs this; the log says where that differs.
 */
export const setupNode: BuiltinAction = async (step, inputs) => {
  const { job } = step;
  const file = inputs['node-version-file'] ?? '';
  const wanted = inputs['node-version'] || (await versionIn(job.folder.workspace, file));
  const major = /^v?(\d+)/.exec(wanted)?.[1];
  const known = major === undefined ? undefined : job.engine.options.nodeByVersion?.[major];
  const [ownMajor = ''] = process.versions.node.split('.');
  if (known === undefined && major !== undefined && major !== ownMajor) {
    job.log.warning(
      `Node ${wanted} was asked for; this machine has ${process.version}, which is used`,
    );
  }
  if ((inputs['cache'] ?? '') !== '') {
    job.log.write(`cache: ${inputs['cache']} is not built in this local GitHub; nothing is cached`);
  }
  if ((inputs['registry-url'] ?? '') !== '') {
    throw new StepFailure('actions/setup-node: registry-url is not built in this local GitHub');
  }
  job.path.unshift(dirname(known ?? process.execPath));
  step.output.said.outputs.set('node-version', known === undefined ? process.version : `v${major}`);
  step.output.said.outputs.set('cache-hit', 'false');
};

async function versionIn(workspace: string, file: string): Promise<string> {
  if (file === '') return '';
  const path = resolve(workspace, file);
  const content = await readFile(path, 'utf8').catch(() => {
    throw new StepFailure(`The specified node version file at: ${path} does not exist`);
  });
  if (!file.endsWith('.json')) return content.trim();
  const engines: unknown = Object(JSON.parse(content)).engines;
  return String(Object(engines).node ?? '').replace(/^[^\d]*/, '');
}
