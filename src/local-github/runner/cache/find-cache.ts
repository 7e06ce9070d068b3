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
    const here = entries.filter((entry) => isBeside(entry, { repository, ref, version }));
    const exact = here.find((entry) => entry.key === key);
    if (exact !== undefined) return exact;
    for (const prefix of [key, ...restoreKeys]) {
      const newest = here.findLast((entry) => entry.key.startsWith(prefix));
      if (newest !== undefined) return newest;
    }
  }
  return undefined;
}

/** Whether they are one cache: nothing that was saved is ever overwritten. */
export function isSameCache(one: CacheIdentity, other: CacheIdentity): boolean {
  return isBeside(one, other) && one.key === other.key;
}

/** Whether they differ in their keys at most. */
function isBeside(one: Omit<CacheIdentity, 'key'>, other: Omit<CacheIdentity, 'key'>): boolean {
  return (
    one.repository === other.repository && one.ref === other.ref && one.version === other.version
  );
}
