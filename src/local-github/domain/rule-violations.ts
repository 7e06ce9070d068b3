import { ApiError } from '../http/api-error.ts';
import type { AccountActor } from '../model/account.ts';
import type { PullRequest } from '../model/issue.ts';
import type { Repository } from '../model/repository.ts';
import type { World } from '../model/world.ts';
import { missingReviews } from './approvals.ts';
import { demandsOn, type Demands } from './branch-rules.ts';
import { missingChecks } from './required-checks.ts';

const pullRequired = 'Changes must be made through a pull request.';
const queueRequired = 'Changes must be made through the merge queue';

/** What stands against a pull request's merge of this `sha`, in GitHub's words; empty if nothing. */
export function mergeViolations(
  world: World,
  repository: Repository,
  pull: PullRequest,
  demands: Demands,
  { sha, outOfDate }: { readonly sha: string; readonly outOfDate: boolean },
): string[] {
  const { checks, approvals = 0 } = demands;
  return [
    missingChecks(repository, checks, sha, { outOfDate: outOfDate && demands.strict }),
    missingReviews(world, repository, pull, approvals),
  ].filter((words) => words !== undefined);
}

/** Refuses with 405 to merge a pull request by hand that the rules of its base forbid to `actor`. */
export function refuseMergeByRules(
  world: World,
  repository: Repository,
  actor: AccountActor,
  pull: PullRequest,
  { outOfDate }: { readonly outOfDate: boolean },
): void {
  for (const demands of demandsOn(repository, pull.baseRef, actor)) {
    const facts = { sha: pull.headSha, outOfDate };
    const words = mergeViolations(world, repository, pull, demands, facts);
    if (demands.queue !== undefined) words.unshift(queueRequired);
    if (words.length > 0) throw new ApiError(405, refusal(demands, words));
  }
}

/** Refuses with 422 to move a branch to `sha`, past all pull requests, where a rule forbids that. */
export function refuseDirectChange(
  repository: Repository,
  actor: AccountActor,
  branch: string,
  sha: string,
): void {
  for (const demands of demandsOn(repository, branch, actor)) {
    const words = [
      demands.queue === undefined ? undefined : queueRequired,
      demands.approvals === undefined ? undefined : pullRequired,
      missingChecks(repository, demands.checks, sha),
    ].filter((one) => one !== undefined);
    if (words.length > 0) throw new ApiError(422, refusal(demands, words));
  }
}

/** Rulesets list each violation below a title of its own, protection has a sentence for each. */
export function refusal({ by }: Demands, words: readonly string[]): string {
  if (by === 'protection') return words.join(' ');
  return `Repository rule violations found\n\n${words.map((one) => `${one}\n\n`).join('')}`;
}
