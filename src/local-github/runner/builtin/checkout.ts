import { appendFile, mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
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
  /** The commit, if that is known before the fetch. */
  readonly sha: string | undefined;
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
  await initialize(folder, url);
  const all = ['+refs/heads/*:refs/remotes/origin/*', '+refs/tags/*:refs/tags/*'];
  const tags = depth === 0 || !isTrue(inputs['fetch-tags'], false) ? '--no-tags' : '--tags';
  // Fetching starts a maintenance process by itself; a folder that lives for one job needs none.
  const quick = ['-c', 'maintenance.auto=false', '-c', 'fetch.unpackLimit=1000'];
  const authorization = [...quick, '-c', `${header}=AUTHORIZATION: basic ${basic}`];
  const limits = [tags, ...(depth === 0 ? [] : [`--depth=${depth}`])];
  // The wanted commit goes first: FETCH_HEAD is the first that was fetched.
  const refspecs = [...source.refspecs, ...(depth === 0 ? all : [])];
  const fetch = ['fetch', '--quiet', '--no-recurse-submodules', ...limits, 'origin', ...refspecs];
  await git([...authorization, ...fetch], 'fetch');
  await git(['checkout', '--quiet', '--force', ...source.checkout]);
  if (isTrue(inputs['persist-credentials'], true)) {
    await appendFile(
      join(folder, '.git', 'config'),
      `[http "${world.addresses.git}/"]\n\textraheader = AUTHORIZATION: basic ${basic}\n`,
    );
  }
  step.output.said.outputs.set('commit', source.sha ?? (await fetchedSha(folder)));
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
      sha: own.sha,
    };
  }
  if (/^[0-9a-f]{40}$/i.test(wanted)) {
    return { refspecs: [wanted], checkout: ['--detach', wanted], sha: wanted };
  }
  const detached = { checkout: ['--detach', 'FETCH_HEAD'], sha: undefined };
  if (wanted === '') return { refspecs: ['HEAD'], ...detached };
  const branch = wanted.replace(/^refs\/heads\//, '');
  if (wanted.startsWith('refs/') && branch === wanted) return { refspecs: [wanted], ...detached };
  // A branch or a tag: git looks for it as both. Only a branch can be committed to afterwards.
  return { refspecs: [branch], checkout: ['-B', branch, 'FETCH_HEAD'], sha: undefined };
}

/** What `git init` and `git remote add` would write, without the two processes. */
async function initialize(folder: string, url: string): Promise<void> {
  const git = join(folder, '.git');
  await Promise.all(
    ['objects', 'refs', 'info'].map((name) => mkdir(join(git, name), { recursive: true })),
  );
  const fetch = '+refs/heads/*:refs/remotes/origin/*';
  const config = `[core]\n\trepositoryformatversion = 0\n\tbare = false\n[remote "origin"]\n\turl = ${url}\n\tfetch = ${fetch}\n[gc]\n\tauto = 0\n`;
  await writeFile(join(git, 'HEAD'), 'ref: refs/heads/main\n');
  await writeFile(join(git, 'config'), config);
}

async function fetchedSha(folder: string): Promise<string> {
  return (await readFile(join(folder, '.git', 'FETCH_HEAD'), 'utf8')).slice(0, 40);
}

function gitIn(step: StepRun, folder: string) {
  const { job } = step;
  const env = {
    ...stepEnvironment(job, { action: step.definition.id }, step.files, step.env),
    GIT_TERMINAL_PROMPT: '0',
    GIT_CONFIG_NOSYSTEM: '1',
  };
  return async (args: readonly string[], shown = args.join(' ')): Promise<void> => {
    const command = { file: 'git', args, cwd: folder, env };
    const exit = await job.processes.run(command, step.stop, (line) => job.log.write(line));
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
