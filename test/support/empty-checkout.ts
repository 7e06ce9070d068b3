import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

/** Makes a checkout within a folder, whose one commit holds no file; gives where it is and that commit. */
export function emptyCheckout(folder: string): {
  readonly workspace: string;
  readonly base: string;
} {
  const workspace = join(folder, 'checkout');
  mkdirSync(workspace);
  const git = (...args: string[]): string =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b', ...args], {
      cwd: workspace,
      encoding: 'utf8',
    }).trim();
  git('init', '--quiet');
  git('commit', '--quiet', '--allow-empty', '--message=Base');
  return { workspace, base: git('rev-parse', 'HEAD') };
}
