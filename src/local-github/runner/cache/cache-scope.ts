import type { RunState } from '../run/run-state.ts';
import type { CacheMode } from '../workflow/cache-mode.ts';
import type { JobDefinition } from '../workflow/definition.ts';

/** What of a repository's caches a job has. */
export interface CacheScope {
  readonly repository: string;
  /** What it saves is for this ref, and for those that look here; `undefined`: it saves nothing. */
  readonly ref: string | undefined;
  /** Where it looks, in this order. */
  readonly refs: readonly string[];
}

/** What GitHub answers whom it lets save nothing. */
export const WRITE_DENIED = 'cache write denied: token has no writable scopes';

/** Events that nobody without write access can cause. On the default branch others only read. */
const TRUSTED: ReadonlySet<string> = new Set([
  ...['push', 'schedule', 'workflow_dispatch', 'repository_dispatch', 'delete'],
  ...['registry_package', 'page_build'],
]);

/** A job saves for its run's own ref, and reads that, its pull request's base and the default branch. */
export function cacheScope(state: RunState, job: JobDefinition): CacheScope {
  const { repository, origin } = state;
  const main = `refs/heads/${repository.defaultBranch}`;
  const base = origin.baseRef === '' ? [] : [`refs/heads/${origin.baseRef}`];
  const mode =
    job.cacheMode ?? state.definition?.cacheMode ?? usualMode(origin.event, origin.ref, main);
  return {
    repository: repository.fullName,
    ref: mode === 'write' || mode === 'write-only' ? origin.ref : undefined,
    refs: mode === 'write' || mode === 'read' ? [origin.ref, ...base, main] : [],
  };
}

/** github.blog/changelog, 2026-06-26, "Read-only Actions cache for untrusted triggers". */
function usualMode(event: string, ref: string, main: string): CacheMode {
  return ref !== main || TRUSTED.has(event) ? 'write' : 'read';
}
