import type { RunState } from '../run/run-state.ts';

/** What of a repository's caches a run has. */
export interface CacheScope {
  readonly repository: string;
  /** What it saves is for this ref, and for those that look here. */
  readonly ref: string;
  /** Where it looks, in this order. */
  readonly refs: readonly string[];
}

/** A run saves for its own ref, and reads its own, its pull request's base and the default branch. */
export function cacheScope({ repository, origin }: RunState): CacheScope {
  const base = origin.baseRef === '' ? [] : [`refs/heads/${origin.baseRef}`];
  const refs = [origin.ref, ...base, `refs/heads/${repository.defaultBranch}`];
  return { repository: repository.fullName, ref: origin.ref, refs };
}
