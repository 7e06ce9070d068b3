import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { gitEnvironment } from '../../git/run-git.ts';
import { findRepository } from '../../domain/repositories.ts';
import type { BuiltinAction } from '../builtin/builtin-action.ts';
import { builtinActions } from '../builtin/builtin-actions.ts';
import type { JobRun } from '../job/job-run.ts';
import { StepFailure } from './step-failure.ts';

/** Where the code of an action is. */
export type ActionSource =
  | { readonly kind: 'builtin'; readonly action: BuiltinAction }
  | {
      readonly kind: 'folder';
      /** The folder of `action.yml`. */
      readonly path: string;
      readonly content: string;
      /** Empty for an action of the workspace. */
      readonly repository: string;
      readonly ref: string;
    };

/** Finds what `uses` names. Throws a `StepFailure` that names what is not there or not built. */
export async function findAction(job: JobRun, uses: string): Promise<ActionSource> {
  const known = job.actions.get(uses);
  if (known !== undefined) return known;
  if (uses.startsWith('docker://')) {
    throw new StepFailure(`${uses}: container actions are not built in this local GitHub`);
  }
  if (uses.startsWith('./')) {
    return folderSource(join(job.folder.workspace, uses), '', '', uses);
  }
  const source = await findRemote(job, uses);
  job.actions.set(uses, source);
  return source;
}

async function findRemote(job: JobRun, uses: string): Promise<ActionSource> {
  const [name = '', ref = ''] = uses.split('@');
  const [owner = '', repo = '', ...folders] = name.split('/');
  const repository = findRepository(job.engine.world, owner, repo);
  if (repository === undefined) {
    const action = builtinActions[name.toLowerCase()];
    if (action !== undefined) return { kind: 'builtin', action };
    throw new StepFailure(
      `Unable to resolve action \`${uses}\`: there is no repository ${owner}/${repo} on this local GitHub, and the action is not built in`,
    );
  }
  const sha =
    (await repository.git.resolve(`refs/tags/${ref}`)) ??
    (await repository.git.resolve(`refs/heads/${ref}`)) ??
    (/^[0-9a-f]{40}$/.test(ref) ? await repository.git.resolve(ref) : undefined);
  if (sha === undefined) {
    throw new StepFailure(
      `Unable to resolve action \`${uses}\`, unable to find version \`${ref}\``,
    );
  }
  const target = join(job.folder.actions, owner, repo, ref);
  await exportTree(repository.git.path, sha, target);
  return folderSource(join(target, ...folders), `${owner}/${repo}`, ref, uses);
}

async function folderSource(path: string, repository: string, ref: string, uses: string) {
  for (const name of ['action.yml', 'action.yaml']) {
    const content = await readFile(join(path, name), 'utf8').catch(() => undefined);
    if (content !== undefined) return { kind: 'folder' as const, path, content, repository, ref };
  }
  throw new StepFailure(
    `Can't find 'action.yml', 'action.yaml' or 'Dockerfile' under '${path}' (uses: ${uses}). Did you forget to run actions/checkout before running your local action?`,
  );
}

/** Writes the files of a commit into an empty folder. */
async function exportTree(gitDir: string, sha: string, target: string): Promise<void> {
  await mkdir(target, { recursive: true });
  const base = ['--git-dir', gitDir, '--work-tree', target];
  const env = gitEnvironment({ GIT_INDEX_FILE: `${target}.index` });
  const git = promisify(execFile);
  await git('git', [...base, 'read-tree', sha], { env });
  await git('git', [...base, 'checkout-index', '--all', '--force'], { cwd: target, env });
}
