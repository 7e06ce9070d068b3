import { randomUUID } from 'node:crypto';
import { cp, mkdir } from 'node:fs/promises';
import { join } from 'node:path';

/** One saved cache. `paths` are where its parts belong, and are part of its identity. */
interface Entry {
  readonly repository: string;
  /** The ref of the run that saved it. */
  readonly ref: string;
  readonly key: string;
  readonly paths: readonly string[];
  readonly folder: string;
}

/**
 * The caches of one world. A run may read what its own branch, its pull request's base or the
 * default branch saved, and writes only for its own ref.
 */
export class CacheStore {
  readonly #folder: string;
  readonly #entries: Entry[] = [];

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Puts back the cache for `key`, or the newest whose key starts with one of `restoreKeys`. */
  async restore(
    wanted: { repository: string; refs: readonly string[]; paths: readonly string[] },
    key: string,
    restoreKeys: readonly string[],
    locate: (path: string) => string,
  ): Promise<string | undefined> {
    const entry = this.#find(wanted, key, restoreKeys);
    if (entry === undefined) return undefined;
    for (const [index, path] of entry.paths.entries()) {
      const source = join(entry.folder, String(index));
      await cp(source, locate(path), { recursive: true, verbatimSymlinks: true }).catch(
        ignoreMissing,
      );
    }
    return entry.key;
  }

  /** Saves a cache; gives whether it did: a key that exists for the ref is never overwritten. */
  async save(entry: Omit<Entry, 'folder'>, locate: (path: string) => string): Promise<boolean> {
    const { repository, ref, key, paths } = entry;
    const known = this.#find({ repository, refs: [ref], paths }, key, []);
    if (known !== undefined) return false;
    const folder = join(this.#folder, randomUUID());
    await mkdir(folder, { recursive: true });
    for (const [index, path] of paths.entries()) {
      const target = join(folder, String(index));
      await cp(locate(path), target, { recursive: true, verbatimSymlinks: true }).catch(
        ignoreMissing,
      );
    }
    this.#entries.push({ repository, ref, key, paths, folder });
    return true;
  }

  #find(
    {
      repository,
      refs,
      paths,
    }: { repository: string; refs: readonly string[]; paths: readonly string[] },
    key: string,
    restoreKeys: readonly string[],
  ): Entry | undefined {
    for (const ref of refs) {
      const here = this.#entries.filter(
        (entry) =>
          entry.repository === repository &&
          entry.ref === ref &&
          entry.paths.join('\n') === paths.join('\n'),
      );
      const exact = here.find((entry) => entry.key === key);
      if (exact !== undefined) return exact;
      for (const prefix of [key, ...restoreKeys]) {
        const newest = here.findLast((entry) => entry.key.startsWith(prefix));
        if (restoreKeys.length > 0 && newest !== undefined) return newest;
      }
    }
    return undefined;
  }
}

function ignoreMissing(error: unknown): void {
  if (Object(error).code !== 'ENOENT') throw error;
}
