import type { PullRequest } from '../../../local-github/model/issue.ts';
import type { Repository } from '../../../local-github/model/repository.ts';
import type { Review } from '../../../local-github/model/review.ts';
import { mayCommand } from '../truth/approvals.ts';

/** Of each person who may write the newest review that is more than a comment, among those from before then. */
export function latestReviews(
  repository: Repository,
  { reviews }: PullRequest,
  before = Infinity,
): readonly Review[] {
  const latest = new Map<number, Review>();
  for (const review of reviews) {
    if (review.state === 'COMMENTED' || review.updatedAt >= before) continue;
    const counts = mayCommand(repository, { kind: 'user', user: review.author });
    if (counts) latest.set(review.author.id, review);
  }
  return [...latest.values()];
}
