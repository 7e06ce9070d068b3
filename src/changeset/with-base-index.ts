import { copyFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { oncePerGit } from './once-per-git.ts';
import type { PreparedGit } from './prepare-git-dir.ts';
import { runGit } from './run-git.ts';

/** Git reads the base once: all indexes of an attempt are copies of this one. */
const baseIndex = oncePerGit(makeIndex);

/** The same git folder with an index of that name, which holds the base's files as they were. */
export async function withBaseIndex(git: PreparedGit, name: string): Promise<PreparedGit> {
  const index = join(git.gitDir, `index-of-${name}`);
  // A git that was killed leaves its lock.
  await rm(`${index}.lock`, { force: true });
  await copyFile(await baseIndex(git), index);
  return { ...git, index };
}

async function makeIndex(git: PreparedGit): Promise<string> {
  const index = join(git.gitDir, 'index-of-base');
  await runGit({ ...git, index }, ['read-tree', git.tree]);
  return index;
}
