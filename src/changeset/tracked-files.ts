import { lstat, readFile, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { PawlError } from '../errors.ts';
import { records } from './records.ts';
import { runGit } from './run-git.ts';
import type { PrivateGit } from './run-git.ts';
import { bytePath } from './survey-tree.ts';
import type { BytePath } from './survey-tree.ts';

export interface TrackedFiles {
  readonly files: ReadonlySet<BytePath>;
  /** What lies in them other indexes tell. */
  readonly submodules: ReadonlySet<BytePath>;
}

/** An index of a million files is smaller. */
const INDEX_BYTES = 200_000_000;
const POINTER_BYTES = 8_192;

/**
 * What a checkout's index names; `undefined` where there is none that can be read, or it names nothing. Setup
 * may have written it, and the configuration beside it, which can name programs: so `git`, a folder that
 * nobody else had, reads the index alone.
 */
export async function trackedFiles(
  git: PrivateGit,
  folder: string,
  seconds: number,
): Promise<TrackedFiles | undefined> {
  const index = await indexOf(folder);
  if (index === undefined) return undefined;
  const listing = await runGit({ ...git, index }, ['ls-files', '--stage', '-z'], { seconds }).catch(
    (error: unknown) => {
      // One that is split, sparse or broken, say.
      if (error instanceof PawlError) return undefined;
      throw error;
    },
  );
  if (listing === undefined || listing.length === 0) return undefined;
  const files = new Set<BytePath>();
  const submodules = new Set<BytePath>();
  // `<mode> <blob> <stage>\t<path>`
  for (const entry of records(listing).map(bytePath)) {
    const path = entry.slice(entry.indexOf('\t') + 1);
    (entry.startsWith('160000 ') ? submodules : files).add(path);
  }
  return { files, submodules };
}

async function indexOf(folder: string): Promise<string | undefined> {
  try {
    const index = join(await gitDirOf(folder), 'index');
    const found = await stat(index);
    return found.isFile() && found.size <= INDEX_BYTES ? index : undefined;
  } catch {
    return undefined;
  }
}

/** A submodule's `.git` is most often a file that says where its folder is, from where it lies. */
async function gitDirOf(folder: string): Promise<string> {
  const place = join(folder, '.git');
  const found = await lstat(place);
  if (!found.isFile() || found.size > POINTER_BYTES) return place;
  const [, target = '.git'] = /^gitdir: ([^\n]+)/.exec(await readFile(place, 'utf8')) ?? [];
  return resolve(folder, target);
}
