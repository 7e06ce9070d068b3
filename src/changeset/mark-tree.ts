import { createHash } from 'node:crypto';
import { lstat } from 'node:fs/promises';
import { join } from 'node:path';
import type { PreparedGit } from './prepare-git-dir.ts';
import { runGit } from './run-git.ts';

/**
 * A mark that differs when a file of the workspace was written, made or removed, files that are ignored
 * aside. It reads which files differ from the base's tree, and when they were written.
 */
export async function markTree(git: PreparedGit, workspace: string): Promise<string> {
  await runGit(git, ['read-tree', git.tree]);
  await runGit(git, ['update-index', '-q', '--refresh'], { workTree: workspace, okCodes: [1] });
  const args = ['ls-files', '--modified', '--others', '--exclude-standard', '-z', '--', ':/'];
  const listing = await runGit(git, args, { workTree: workspace });
  const hash = createHash('sha256');
  for (const path of listing.toString('utf8').split('\0')) {
    const found =
      path === '' ? undefined : await lstat(join(workspace, path)).catch(() => undefined);
    hash.update(`${path}\0${found?.mtimeMs}\0${found?.size}\0`);
  }
  return hash.digest('hex');
}
