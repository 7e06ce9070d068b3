import { rm } from 'node:fs/promises';
import { runProcess } from './run-process.ts';

const SECONDS = 120;

/**
 * Takes away a folder, or whatever else stands there, that somebody hostile may have had: folders of it may
 * be closed to us, and lie deeper than a path can tell, which only the system's own programs get to. What
 * cannot be taken away stays; nothing is thrown.
 */
export async function removeTree(path: string): Promise<void> {
  try {
    await rm(path, { recursive: true, force: true, maxRetries: 3 });
  } catch {
    // Neither follows a link that it meets below.
    await run('chmod', '-R', 'u+rwX', '--', path);
    await run('rm', '-rf', '--', path);
  }
}

async function run(...argv: readonly [string, ...string[]]): Promise<void> {
  await runProcess({ argv, cwd: '/', env: { PATH: '/usr/bin:/bin' }, seconds: SECONDS });
}
