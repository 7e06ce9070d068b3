import { appendFile, mkdir, readdir, rm } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import { stepEnvironment } from '../job/job-environment.ts';
import { StepFailure } from '../steps/step-failure.ts';
import type { StepRun } from '../steps/step-run.ts';
import type { BuiltinAction } from './builtin-action.ts';
import { isTrue } from './builtin-action.ts';

/** What is fetched and what the working tree then shows. */
interface Source {
  readonly refspecs: readonly string[];
  readonly checkout: readonly string[];
}

/** `actions/checkout`: a real fetch over HTTP with the job's (or the given) token. */
export const checkout: BuiltinAction = async (step, inputs) => {
  const { job } = step;
  const { world } = job.engine;
  const { repository, origin } = job.state;
  for (const name of ['submodules', 'lfs', 'sparse-checkout', 'ssh-key']) {
    const value = inputs[name] ?? '';
    if (value !== '' && value !== 'false') {
      throw new StepFailure(`actions/checkout: input ${name} is not built in this local GitHub`);
    }
  }
  const fullName = inputs['repository'] || repository.fullName;
  const own = fullName.toLowerCase() === repository.fullName.toLowerCase();
  const token = inputs['token'] || job.token;
  job.log.masker.add(token);
  const folder = resolve(job.folder.workspace, inputs['path'] ?? '');
  if (folder !== job.folder.workspace && !folder.startsWith(job.folder.workspace + sep)) {
    throw new StepFailure(`Repository path '${folder}' is not under '${job.folder.workspace}'`);
  }
  await mkdir(folder, { recursive: true });
  if (isTrue(inputs['clean'], true)) await empty(folder);

  const basic = Buffer.from(`x-access-token:${token}`).toString('base64');
  job.log.masker.add(basic);
  const header = `http.${world.addresses.git}/.extraheader`;
  const url = `${world.addresses.git}/${fullName}.git`;
  const wanted = inputs['ref'] ?? '';
  const depth = Number(inputs['fetch-depth'] || '1');
  const here = own ? { ref: origin.ref, sha: origin.sha, keepRef: depth !== 0 } : undefined;
  const source = sourceOf(wanted, here);
  const git = gitIn(step, folder);
  await git(['init', '--quiet', '--initial-branch=main', '.']);
  await appendFile(
    join(folder, '.git', 'config'),
    `[remote "origin"]\n\turl = ${url}\n\tfetch = +refs/heads/*:refs/remotes/origin/*\n[gc]\n\tauto = 0\n`,
  );
  const all = ['+refs/heads/*:refs/remotes/origin/*', '+refs/tags/*:refs/tags/*'];
  const tags = depth === 0 || !isTrue(inputs['fetch-tags'], false) ? '--no-tags' : '--tags';
  const authorization = ['-c', `${header}=AUTHORIZATION: basic ${basic}`];
  const limits = [tags, ...(depth === 0 ? [] : [`--depth=${depth}`])];
  const refspecs = [...(depth === 0 ? all : []), ...source.refspecs];
  const fetch = ['fetch', '--quiet', '--no-recurse-submodules', ...limits, 'origin', ...refspecs];
  await git([...authorization, ...fetch], 'fetch');
  await git(['checkout', '--quiet', '--force', ...source.checkout]);
  if (isTrue(inputs['persist-credentials'], true)) {
    await appendFile(
      join(folder, '.git', 'config'),
      `[http "${world.addresses.git}/"]\n\textraheader = AUTHORIZATION: basic ${basic}\n`,
    );
  }
  const lines: string[] = [];
  await git(['rev-parse', 'HEAD'], 'rev-parse', (line) => lines.push(line));
  step.output.said.outputs.set('commit', lines[0] ?? '');
  step.output.said.outputs.set('ref', wanted || origin.ref);
};

/** `keepRef` is off when all branches are fetched anyway, into the same remote refs. */
function sourceOf(
  wanted: string,
  own: { ref: string; sha: string; keepRef: boolean } | undefined,
): Source {
  if (wanted === '' && own !== undefined) {
    const branch = /^refs\/heads\/(.*)$/s.exec(own.ref)?.[1];
    const remote =
      branch === undefined
        ? own.ref.replace(/^refs\/pull\//, 'refs/remotes/pull/')
        : `refs/remotes/origin/${branch}`;
    return {
      refspecs: [own.keepRef ? `+${own.sha}:${remote}` : own.sha],
      checkout: branch === undefined ? ['--detach', own.sha] : ['-B', branch, own.sha],
    };
  }
  if (/^[0-9a-f]{40}$/i.test(wanted)) {
    return { refspecs: [wanted], checkout: ['--detach', wanted] };
  }
  if (wanted === '') return { refspecs: ['HEAD'], checkout: ['--detach', 'FETCH_HEAD'] };
  const branch = wanted.replace(/^refs\/heads\//, '');
  if (wanted.startsWith('refs/') && branch === wanted) {
    return { refspecs: [wanted], checkout: ['--detach', 'FETCH_HEAD'] };
  }
  // A branch or a tag: git looks for it as both. Only a branch can be committed to afterwards.
  return { refspecs: [branch], checkout: ['-B', branch, 'FETCH_HEAD'] };
}

function gitIn(step: StepRun, folder: string) {
  const { job } = step;
  const env = {
    ...stepEnvironment(job, { action: step.definition.id }, step.files, {}),
    GIT_TERMINAL_PROMPT: '0',
    GIT_CONFIG_NOSYSTEM: '1',
  };
  return async (
    args: readonly string[],
    shown = args.join(' '),
    onLine: (line: string) => void = job.log.write.bind(job.log),
  ): Promise<void> => {
    const command = { file: 'git', args, cwd: folder, env };
    const exit = await job.processes.run(command, step.stop, onLine);
    if (exit.code !== 0) {
      const why = exit.failure ?? `exit code ${exit.code}`;
      throw new StepFailure(`The process 'git' failed with ${why} (git ${shown})`);
    }
  };
}

async function empty(folder: string): Promise<void> {
  const names = await readdir(folder);
  await Promise.all(names.map((name) => rm(join(folder, name), { recursive: true, force: true })));
}
