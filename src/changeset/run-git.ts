import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { PawlError } from '../errors.ts';
import { killGroup } from '../process/kill-group.ts';
import { endWithUs } from '../process/live-groups.ts';

/** A private git folder, out of the workspace and of its configuration's reach. */
export interface PrivateGit {
  readonly gitDir: string;
  /** `PATH`, to find git with: the one thing taken from the environment. */
  readonly searchPath: string;
  /** Another index than the folder's own. */
  readonly index?: string;
}

export interface GitOptions {
  readonly workTree?: string;
  readonly input?: string | Buffer;
  readonly okCodes?: readonly number[];
  /** After so many it is killed, with all that it started; half an hour if it is left out. */
  readonly seconds?: number;
  /** Kills it before that. */
  readonly stop?: AbortSignal;
}

/** For what an agent has no hand in: the objects of a large repository take their time. */
const SECONDS = 1_800;

/** Whatever a repository or a user configured, these hold. */
const SETTINGS = [
  'core.hooksPath=/dev/null',
  'core.fsmonitor=false',
  'core.untrackedCache=false',
  'core.attributesFile=/dev/null',
  'core.excludesFile=/dev/null',
  'core.symlinks=true',
  'core.fileMode=true',
  'core.ignoreCase=false',
  'core.precomposeUnicode=false',
  'core.autocrlf=false',
  'core.safecrlf=false',
  // Bad names are collected like others, so that our own check can name them.
  'core.protectHFS=false',
  'core.protectNTFS=false',
  'diff.ignoreSubmodules=all',
  'gc.auto=0',
].flatMap((setting) => ['-c', setting]);

/**
 * Runs git and gives the bytes that it wrote. Nothing of our own environment reaches it but `PATH`.
 * Throws PAWL_GIT_FAILED with what git said, also when it does not end in its time: what it looks at may be
 * a pipe that nobody writes into.
 */
export async function runGit(
  git: PrivateGit,
  args: readonly string[],
  options: GitOptions = {},
): Promise<Buffer> {
  const { gitDir } = git;
  const place = options.workTree === undefined ? [] : [`--work-tree=${options.workTree}`];
  const { started: child, forget } = endWithUs(() =>
    spawn('git', [...SETTINGS, `--git-dir=${gitDir}`, ...place, ...args], {
      cwd: options.workTree ?? gitDir,
      stdio: 'pipe',
      detached: true,
      env: environment(git),
    }),
  );
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
  // Git may end before it has read everything; its exit code tells, not the broken pipe.
  child.stdin.on('error', () => undefined);
  child.stdin.end(options.input);
  const code = await endOf(child, options).finally(forget);
  if (code === 0 || (typeof code === 'number' && options.okCodes?.includes(code))) {
    return Buffer.concat(out);
  }
  const said = Buffer.concat(err).toString('utf8').trim().slice(-1_000);
  const why = typeof code === 'string' ? code : said || `exit code ${code}`;
  throw new PawlError('PAWL_GIT_FAILED', `git ${args[0] ?? ''}: ${why}`);
}

function environment({ gitDir, searchPath, index }: PrivateGit): Record<string, string> {
  return {
    PATH: searchPath,
    HOME: gitDir,
    LC_ALL: 'C',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_ATTR_NOSYSTEM: '1',
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_NO_REPLACE_OBJECTS: '1',
    ...(index === undefined ? {} : { GIT_INDEX_FILE: index }),
  };
}

/** Its exit code; a text says that it was killed, which is not waited for: it may hang where no signal comes. */
async function endOf(
  child: ChildProcess,
  { seconds = SECONDS, stop }: GitOptions,
): Promise<number | null | string> {
  const done = new AbortController();
  const { signal } = done;
  try {
    return await new Promise((resolve, reject) => {
      const end = (why: string): void => {
        killGroup(child.pid, 'SIGKILL');
        for (const stream of [child.stdin, child.stdout, child.stderr]) stream?.destroy();
        resolve(why);
      };
      const clock = setTimeout(
        () => end(`it did not end within ${seconds} seconds and was stopped`),
        seconds * 1_000,
      );
      signal.addEventListener('abort', () => clearTimeout(clock));
      const stopped = (): void => end('it was stopped');
      if (stop?.aborted) stopped();
      else stop?.addEventListener('abort', stopped, { signal });
      child.once('error', (error) => {
        reject(
          new PawlError('PAWL_GIT_FAILED', `git cannot be started: ${error.message}`, {
            cause: error,
          }),
        );
      });
      child.once('close', resolve);
    });
  } finally {
    done.abort();
  }
}
