import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { PreparedGit } from './prepare-git-dir.ts';
import { runGit } from './run-git.ts';

/** The same git folder with an index of that name, which holds the base's files as they were. */
export async function withBaseIndex(git: PreparedGit, name: string): Promise<PreparedGit> {
  const index = join(git.gitDir, `index-of-${name}`);
  // A git that was killed leaves its lock.
  for (const file of [index, `${index}.lock`]) await rm(file, { force: true });
  const indexed = { ...git, index };
  await runGit(indexed, ['read-tree', git.tree]);
  return indexed;
}
