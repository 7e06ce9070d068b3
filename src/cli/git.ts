import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { PawlError } from '../errors.ts';

const run = promisify(execFile);

/** Settings of the user's own that must not reach the repositories made here: hooks, signing, line ends, names. */
const OWN_SETTINGS = [
  'core.hooksPath=/dev/null',
  'commit.gpgSign=false',
  'core.autocrlf=false',
  'user.name=Pawl demo',
  'user.email=demo@pawl.invalid',
].flatMap((setting) => ['-c', setting]);

/** Runs git in a folder; gives what it printed. Throws `PAWL_GIT_FAILED` with what git said. */
export async function git(folder: string, ...args: readonly string[]): Promise<string> {
  try {
    const { stdout } = await run('git', [...OWN_SETTINGS, ...args], {
      cwd: folder,
      maxBuffer: 64 * 1024 * 1024,
    });
    return stdout.trim();
  } catch (error) {
    const said =
      error instanceof Error && 'stderr' in error ? String(error.stderr).trim() : String(error);
    throw new PawlError('PAWL_GIT_FAILED', `git ${args[0]}: ${said}`, { cause: error });
  }
}

/** Makes sure that a folder is a git repository with a commit; throws `PAWL_NOT_A_REPOSITORY`. */
export async function requireRepository(folder: string): Promise<void> {
  try {
    await run('git', ['rev-parse', '--verify', 'HEAD^{commit}'], { cwd: folder });
  } catch (error) {
    throw new PawlError('PAWL_NOT_A_REPOSITORY', folder, { cause: error });
  }
}
