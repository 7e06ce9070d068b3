import { mkdir, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { removeTree } from './remove-tree.ts';
import { searchPathOf } from './search-path-of.ts';

/** What a child process gets to know of this machine. */
export type Environment = Readonly<Record<string, string>>;
/** That of a command which has a home. */
export type HomeEnvironment = Environment & { readonly HOME: string; readonly TMPDIR: string };
/** What `process.env` is to a shell that hands it on. */
export type SourceEnvironment = Readonly<Record<string, string | undefined>>;

/**
 * Gives `use` an environment built from nothing (PATH, a fresh HOME and TMPDIR, LANG, CI, the runner's mark),
 * so that no token of the job can be in it, and takes its folders away afterwards.
 */
export async function withFreshHome<Result>(
  source: SourceEnvironment,
  use: (environment: HomeEnvironment) => Promise<Result>,
): Promise<Result> {
  const root = await mkdtemp(join(source['RUNNER_TEMP'] ?? tmpdir(), 'pawl-home-'));
  const home = join(root, 'home');
  const temporary = join(root, 'tmp');
  await mkdir(home);
  await mkdir(temporary);
  // By this a runner finds what is left of a job whose step was killed (actions/runner, "Cleaning up orphans").
  const tracked = source['RUNNER_TRACKING_ID'];
  try {
    return await use({
      PATH: searchPathOf(source),
      HOME: home,
      TMPDIR: temporary,
      LANG: source['LANG'] ?? 'C.UTF-8',
      CI: 'true',
      ...(tracked === undefined ? {} : { RUNNER_TRACKING_ID: tracked }),
    });
  } finally {
    await removeTree(root);
  }
}
