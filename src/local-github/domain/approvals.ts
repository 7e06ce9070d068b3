import { requiredApprovals } from './branch-rules.ts';
import { roleIncludes, roleOf } from './repositories.ts';
import type { PullRequest } from '../model/issue.ts';
import type { Repository } from '../model/repository.ts';
import type { Review } from '../model/review.ts';
import type { World } from '../model/world.ts';
import { includesAccess } from './tokens.ts';

/** Of each reviewer the newest review that is more than a comment; `writersOnly` of those who count. */
export function latestOpinions(
  world: World,
  repository: Repository,
  pull: PullRequest,
  { writersOnly = false } = {},
): Review[] {
  const latest = new Map<number, Review>();
  for (const review of pull.reviews) {
    if (review.state === 'COMMENTED') continue;
    latest.delete(review.author.id);
    latest.set(review.author.id, review);
  }
  return [...latest.values()].filter((one) => !writersOnly || canPush(world, repository, one));
}

/** Whether a review's author may write to the repository: only then it counts. */
export function canPush(world: World, repository: Repository, { author, app }: Review): boolean {
  if (app === undefined) return roleIncludes(roleOf(repository, author), 'write');
  return [...world.installations.values()].some(
    ({ appId, repositories, permissions }) =>
      appId === app.id &&
      repositories.has(repository.fullName) &&
      includesAccess(permissions['contents'], 'write'),
  );
}

/** GraphQL's `reviewDecision`: `undefined` where no rule asks for approvals. */
export function reviewDecision(
  world: World,
  repository: Repository,
  pull: PullRequest,
): 'APPROVED' | 'CHANGES_REQUESTED' | 'REVIEW_REQUIRED' | undefined {
  const required = requiredApprovals(repository, pull.baseRef);
  if (required === 0) return undefined;
  const opinions = latestOpinions(world, repository, pull, { writersOnly: true });
  if (opinions.some(({ state }) => state === 'CHANGES_REQUESTED')) return 'CHANGES_REQUESTED';
  const given = opinions.filter(({ state }) => state === 'APPROVED').length;
  return given >= required ? 'APPROVED' : 'REVIEW_REQUIRED';
}

/** Which reviews a pull request lacks that needs `required` approvals, in GitHub's words. */
export function missingReviews(
  world: World,
  repository: Repository,
  pull: PullRequest,
  required: number,
): string | undefined {
  if (required === 0) return undefined;
  const opinions = latestOpinions(world, repository, pull, { writersOnly: true });
  const rejections = opinions.filter(({ state }) => state === 'CHANGES_REQUESTED').length;
  const reviewers = 'by reviewers with write access.';
  if (rejections > 0) {
    return `${rejections} review${rejections === 1 ? '' : 's'} requesting changes ${reviewers}`;
  }
  if (opinions.filter(({ state }) => state === 'APPROVED').length >= required) return undefined;
  const verb = required === 1 ? 'review is' : 'reviews are';
  return `At least ${required} approving ${verb} required ${reviewers}`;
}
