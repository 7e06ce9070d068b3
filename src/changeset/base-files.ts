import type { PreparedGit } from './prepare-git-dir.ts';
import { records } from './records.ts';
import { runGit } from './run-git.ts';
import { bytePath } from './survey-tree.ts';
import type { BytePath } from './survey-tree.ts';

export interface BaseFiles {
  /** How many bytes each holds. */
  readonly sizes: ReadonlyMap<BytePath, number>;
  readonly submodules: readonly BytePath[];
}

const known = new WeakMap<PreparedGit, Promise<BaseFiles>>();

/** What the base's tree holds; it is asked for once. */
export function baseFiles(git: PreparedGit): Promise<BaseFiles> {
  const base = known.get(git) ?? listBase(git);
  known.set(git, base);
  return base;
}

async function listBase(git: PreparedGit): Promise<BaseFiles> {
  const sizes = new Map<BytePath, number>();
  const submodules: BytePath[] = [];
  for (const record of records(await runGit(git, ['ls-tree', '-r', '-l', '-z', git.tree]))) {
    // `<mode> <type> <object> <size>\t<path>`, the size in a column of its own.
    const tab = record.indexOf('\t');
    const [mode, , , size] = record.subarray(0, tab).toString('utf8').split(/ +/);
    const path = bytePath(record.subarray(tab + 1));
    if (mode === '160000') submodules.push(path);
    else sizes.set(path, Number(size));
  }
  return { sizes, submodules };
}
