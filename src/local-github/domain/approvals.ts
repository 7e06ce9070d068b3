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
