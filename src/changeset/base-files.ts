import { listTree } from './list-tree.ts';
import { oncePerGit } from './once-per-git.ts';
import type { PreparedGit } from './prepare-git-dir.ts';
import { bytePath } from './survey-tree.ts';
import type { BytePath } from './survey-tree.ts';

export interface BaseFiles {
  /** How many bytes each holds. */
  readonly sizes: ReadonlyMap<BytePath, number>;
  readonly submodules: readonly BytePath[];
}

/** What the base's tree holds. */
export const baseFiles = oncePerGit(listBase);

async function listBase(git: PreparedGit): Promise<BaseFiles> {
  const sizes = new Map<BytePath, number>();
  const submodules: BytePath[] = [];
  for (const entry of await listTree(git, ['-r', '-l'])) {
    const [mode, , , size] = entry.about;
    const path = bytePath(entry.path);
    if (mode === '160000') submodules.push(path);
    else sizes.set(path, Number(size));
  }
  return { sizes, submodules };
}
