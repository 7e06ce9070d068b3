import { randomUUID } from 'node:crypto';
import { cp, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { findCache, isSameCache } from './find-cache.ts';
import type { CacheIdentity, CacheSearch } from './find-cache.ts';

/** One saved cache. `paths` are where its parts belong, and are its version. */
interface Entry extends CacheIdentity {
  readonly paths: readonly string[];
  readonly folder: string;
}

/**
 * The caches of one world that `actions/cache` makes. A run may read what its own branch, its pull request's
 * base or the default branch saved, and writes only for its own ref.
 */
export class CacheStore {
  readonly #folder: string;
  readonly #entries: Entry[] = [];

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Puts back the cache that is found; gives its key. */
  async restore(
    { paths, ...search }: Omit<CacheSearch, 'version'> & { readonly paths: readonly string[] },
    locate: (path: string) => string,
  ): Promise<string | undefined> {
    const entry = findCache(this.#entries, { ...search, version: versionOf(paths) });
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
  async save(
    { paths, ...given }: Omit<Entry, 'folder' | 'version'>,
    locate: (path: string) => string,
  ): Promise<boolean> {
    const identity = { ...given, version: versionOf(paths) };
    if (this.#entries.some((one) => isSameCache(one, identity))) return false;
    const folder = join(this.#folder, randomUUID());
    await mkdir(folder, { recursive: true });
    for (const [index, path] of paths.entries()) {
      const target = join(folder, String(index));
      await cp(locate(path), target, { recursive: true, verbatimSymlinks: true }).catch(
        ignoreMissing,
      );
    }
    this.#entries.push({ ...identity, paths, folder });
    return true;
  }
}

function versionOf(paths: readonly string[]): string {
  return paths.join('\n');
}

function ignoreMissing(error: unknown): void {
  if (Object(error).code !== 'ENOENT') throw error;
}
