import type { Issue, PullRequest } from '../model/issue.ts';
import type { Repository } from '../model/repository.ts';
import type { World } from '../model/world.ts';
import { demandsOn } from './branch-rules.ts';
import { latestRuns } from './check-suites.ts';
import { checksOf } from './commit-checks.ts';
import { mergeViolations } from './rule-violations.ts';
import { latestStatuses } from './statuses.ts';

/** As REST's `mergeable_state`; GraphQL's `mergeStateStatus` is the same in capitals. */
export type MergeState =
  'unknown' | 'dirty' | 'draft' | 'blocked' | 'behind' | 'unstable' | 'clean';

/**
 * What stands between a pull request and its merge: one thing, the gravest. A missing check or review
 * hides that the head is behind.
 */
export async function mergeState(
  world: World,
  repository: Repository,
  issue: Issue,
  pull: PullRequest,
): Promise<MergeState> {
  if (issue.state === 'closed' || pull.mergeable === undefined) return 'unknown';
  if (!pull.mergeable) return 'dirty';
  if (pull.draft) return 'draft';
  const facts = { sha: pull.headSha, outOfDate: false };
  const isBlocked = demandsOn(repository, pull.baseRef).some(
    (demands) => mergeViolations(world, repository, pull, demands, facts).length > 0,
  );
  if (isBlocked) return 'blocked';
  if (await isOutOfDate(repository, pull)) return 'behind';
  return allChecksPass(repository, pull.headSha) ? 'clean' : 'unstable';
}

/**
 * Whether the base has commits that the head lacks, where the branch's rules forbid that. A strict
 * rule without required checks forbids nothing.
 */
export async function isOutOfDate(repository: Repository, pull: PullRequest): Promise<boolean> {
  const demands = demandsOn(repository, pull.baseRef);
  // A merge queue tests every merge on what the base will be.
  if (demands.some(({ queue }) => queue !== undefined)) return false;
  if (!demands.some(({ strict, checks }) => strict && checks.length > 0)) return false;
  const base = await repository.git.resolve(`refs/heads/${pull.baseRef}`);
  return base !== undefined && !(await repository.git.isAncestor(base, pull.headSha));
}

function allChecksPass(repository: Repository, sha: string): boolean {
  const { runs } = checksOf(repository, sha);
  const passing = ['success', 'neutral', 'skipped'];
  return (
    latestRuns(runs).every((run) => passing.includes(run.conclusion ?? '')) &&
    latestStatuses(repository, sha).every((status) => status.state === 'success')
  );
}
