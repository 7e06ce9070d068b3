import { join, resolve } from 'node:path';
import { cacheScope, WRITE_DENIED } from '../cache/cache-scope.ts';
import type { JobRun } from '../job/job-run.ts';
import { StepFailure } from '../steps/step-failure.ts';
import type { StepRun } from '../steps/step-run.ts';
import type { BuiltinAction } from './builtin-action.ts';
import { isTrue, linesOf } from './builtin-action.ts';

type Inputs = Readonly<Record<string, string>>;

/** `actions/cache`: restores now, and saves at the end of a job that succeeded. */
export const cache: BuiltinAction = async (step, inputs) => {
  const found = await restore(step, inputs);
  if (found === inputs['key']) return;
  step.job.posts.push({
    name: `Post ${step.displayName}`,
    condition: 'success()',
    run: async () => {
      await save(step.job, inputs);
      return true;
    },
  });
};

/** `actions/cache/restore`. */
export const restoreCache: BuiltinAction = async (step, inputs) => {
  await restore(step, inputs);
};

/** `actions/cache/save`. */
export const saveCache: BuiltinAction = (step, inputs) => save(step.job, inputs);

async function restore(step: StepRun, inputs: Inputs): Promise<string | undefined> {
  const { job, output } = step;
  const { paths, key } = required(inputs);
  const { repository, refs } = cacheScope(job.state, job.definition);
  const restoreKeys = linesOf(inputs['restore-keys']);
  const wanted = { repository, refs, paths, key, restoreKeys };
  const found = await job.engine.caches.restore(wanted, locator(job));
  output.said.outputs.set('cache-primary-key', key);
  output.said.outputs.set('cache-hit', found === undefined ? '' : String(found === key));
  output.said.outputs.set('cache-matched-key', found ?? '');
  if (found !== undefined) {
    job.log.write(`Cache restored from key: ${found}`);
    return found;
  }
  const message = `Cache not found for input keys: ${[key, ...restoreKeys].join(', ')}`;
  if (isTrue(inputs['fail-on-cache-miss'], false)) throw new StepFailure(message);
  job.log.write(message);
  return undefined;
}

async function save(job: JobRun, inputs: Inputs): Promise<void> {
  const { paths, key } = required(inputs);
  const { repository, ref } = cacheScope(job.state, job.definition);
  if (ref === undefined) {
    job.log.write(`Failed to save: ${WRITE_DENIED}`);
    return;
  }
  const entry = { repository, ref, key, paths };
  const saved = await job.engine.caches.save(entry, locator(job));
  job.log.write(
    saved
      ? `Cache saved with key: ${key}`
      : `Failed to save: Unable to reserve cache with key ${key}, another job may be creating this cache.`,
  );
}

function required(inputs: Inputs): { paths: readonly string[]; key: string } {
  const paths = linesOf(inputs['path']);
  const key = inputs['key'] ?? '';
  if (key === '') throw new StepFailure('Input required and not supplied: key');
  if (paths.length === 0) throw new StepFailure('Input required and not supplied: path');
  if (paths.some((path) => /[*?!]/.test(path))) {
    throw new StepFailure('actions/cache: patterns in path are not built in this local GitHub');
  }
  return { paths, key };
}

/** Paths are of a job's own folders, so that a cache fits into the next job's. */
function locator({ folder }: JobRun): (path: string) => string {
  return (path) =>
    path.startsWith('~/') ? join(folder.home, path.slice(2)) : resolve(folder.workspace, path);
}
