/** What an entry of the cache is known by. */
export interface CacheIdentity {
  readonly repository: string;
  /** The ref of the run that saved it. */
  readonly ref: string;
  readonly key: string;
  /** What was saved and how: another version is another cache. */
  readonly version: string;
}

/** Where a run may look, in this order: its own branch, its pull request's base, the default branch. */
export interface CacheSearch {
  readonly repository: string;
  readonly refs: readonly string[];
  readonly version: string;
  readonly key: string;
  readonly restoreKeys: readonly string[];
}

/**
 * On each branch in turn: the very key, or else the newest entry (the last one) whose key begins with it, or
 * else with one of the restore keys, in their order (docs.github.com, "Dependency caching reference").
 */
export function findCache<Entry extends CacheIdentity>(
  entries: readonly Entry[],
  { repository, refs, version, key, restoreKeys }: CacheSearch,
): Entry | undefined {
  for (const ref of refs) {
    const here = entries.filter(
      (entry) => entry.repository === repository && entry.ref === ref && entry.version === version,
    );
    const exact = here.find((entry) => entry.key === key);
    if (exact !== undefined) return exact;
    for (const prefix of [key, ...restoreKeys]) {
      const newest = here.findLast((entry) => entry.key.startsWith(prefix));
      if (newest !== undefined) return newest;
    }
  }
  return undefined;
}

/** Whether the key is taken: nothing that was saved is ever overwritten. */
export function isTaken(entries: readonly CacheIdentity[], wanted: CacheIdentity): boolean {
  const { repository, ref, version, key } = wanted;
  return entries.some(
    (entry) =>
      entry.repository === repository &&
      entry.ref === ref &&
      entry.version === version &&
      entry.key === key,
  );
}
