import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';

/** As `removeTree`, for a process that is about to exit: nothing else happens meanwhile. */
export function removeTreeNow(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true, maxRetries: 5 });
  } catch {
    spawnSync('chmod', ['-R', 'u+rwX', '--', path], { cwd: '/', env: { PATH: '/usr/bin:/bin' } });
    spawnSync('rm', ['-rf', '--', path], { cwd: '/', env: { PATH: '/usr/bin:/bin' } });
  }
}
