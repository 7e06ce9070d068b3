import { spawn } from 'node:child_process';
import { PawlError } from '../errors.ts';

/** A private git folder, out of the workspace and of its configuration's reach. */
export interface PrivateGit {
  readonly gitDir: string;
  /** `PATH`, to find git with: the one thing taken from the environment. */
  readonly searchPath: string;
}

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
 * Throws PAWL_GIT_FAILED with what git said.
 */
export async function runGit(
  git: PrivateGit,
  args: readonly string[],
  options: {
    readonly workTree?: string;
    readonly input?: string | Buffer;
    readonly okCodes?: readonly number[];
  } = {},
): Promise<Buffer> {
  const { gitDir, searchPath } = git;
  const place = options.workTree === undefined ? [] : [`--work-tree=${options.workTree}`];
  const child = spawn('git', [...SETTINGS, `--git-dir=${gitDir}`, ...place, ...args], {
    cwd: options.workTree ?? gitDir,
    stdio: 'pipe',
    env: {
      PATH: searchPath,
      HOME: gitDir,
      LC_ALL: 'C',
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_ATTR_NOSYSTEM: '1',
      GIT_TERMINAL_PROMPT: '0',
      GIT_OPTIONAL_LOCKS: '0',
      GIT_NO_REPLACE_OBJECTS: '1',
    },
  });
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
  // Git may end before it has read everything; its exit code tells, not the broken pipe.
  child.stdin.on('error', () => undefined);
  child.stdin.end(options.input);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', (error) => {
      reject(
        new PawlError('PAWL_GIT_FAILED', `git cannot be started: ${error.message}`, {
          cause: error,
        }),
      );
    });
    child.once('close', resolve);
  });
  if (code === 0 || (code !== null && options.okCodes?.includes(code))) return Buffer.concat(out);
  const said = Buffer.concat(err).toString('utf8').trim().slice(-1_000);
  throw new PawlError('PAWL_GIT_FAILED', `git ${args[0] ?? ''}: ${said || `exit code ${code}`}`);
}
