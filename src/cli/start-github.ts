import { requireGit } from '../local-github/git/require-git.ts';
import { startLocalGitHub } from '../local-github/start-local-github.ts';
import type { LocalGitHub, LocalGitHubOptions } from '../local-github/start-local-github.ts';
import { PawlError } from '../errors.ts';

/** Starts a local GitHub; throws `PAWL_GIT_FAILED` without a git that is new enough, `PAWL_PORT_IN_USE`. */
export async function startGitHub(options: LocalGitHubOptions): Promise<LocalGitHub> {
  try {
    await requireGit();
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    throw new PawlError('PAWL_GIT_FAILED', said, { cause: error });
  }
  try {
    return await startLocalGitHub(options);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') {
      throw new PawlError('PAWL_PORT_IN_USE', String(options.port), { cause: error });
    }
    throw error;
  }
}
