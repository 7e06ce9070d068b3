import type { Issue, PullRequest } from '../model/issue.ts';
import type { Repository } from '../model/repository.ts';
import { missingChecks, protectionOf } from './branch-rules.ts';
import { latestRuns } from './check-suites.ts';
import { latestStatuses } from './statuses.ts';

/** As REST's `mergeable_state`; GraphQL's `mergeStateStatus` is the same in capitals. */
export type MergeState =
  'unknown' | 'dirty' | 'draft' | 'blocked' | 'behind' | 'unstable' | 'clean';

/** What stands between a pull request and its merge. */
export async function mergeState(
  repository: Repository,
  issue: Issue,
  pull: PullRequest,
): Promise<MergeState> {
  if (issue.state === 'closed' || pull.mergeable === undefined) return 'unknown';
  if (!pull.mergeable) return 'dirty';
  if (pull.draft) return 'draft';
  if (await isOutOfDate(repository, pull)) return 'behind';
  if (missingChecks(repository, pull.baseRef, pull.headSha) !== undefined) return 'blocked';
  return allChecksPass(repository, pull.headSha) ? 'clean' : 'unstable';
}

/**
 * Whether the base has commits that the head lacks, where the branch's rules forbid that. A strict
 * rule without required checks forbids nothing.
 */
export async function isOutOfDate(repository: Repository, pull: PullRequest): Promise<boolean> {
  const protection = protectionOf(repository, pull.baseRef);
  if (protection?.strict !== true || protection.requiredChecks.length === 0) return false;
  const base = await repository.git.resolve(`refs/heads/${pull.baseRef}`);
  return base !== undefined && !(await repository.git.isAncestor(base, pull.headSha));
}

function allChecksPass(repository: Repository, sha: string): boolean {
  const runs = [...repository.checkRuns.values()].filter((run) => run.headSha === sha);
  const passing = ['success', 'neutral', 'skipped'];
  return (
    latestRuns(runs).every((run) => passing.includes(run.conclusion ?? '')) &&
    latestStatuses(repository, sha).every((status) => status.state === 'success')
  );
}
