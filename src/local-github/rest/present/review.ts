import type { PullRequest } from '../../model/issue.ts';
import type { Repository } from '../../model/repository.ts';
import type { Review } from '../../model/review.ts';
import type { World } from '../../model/world.ts';
import { authorAssociation } from './author-association.ts';
import { presentUser } from './user.ts';

/** Where a person sees a review. */
export function reviewPage(
  world: World,
  repository: Repository,
  pull: PullRequest,
  review: Review,
): string {
  const page = `${world.addresses.web}/${repository.fullName}/pull/${pull.number}`;
  return `${page}#pullrequestreview-${review.id}`;
}

/** GitHub's `pull-request-review`. */
export function presentReview(
  world: World,
  repository: Repository,
  pull: PullRequest,
  review: Review,
) {
  const url = `${world.addresses.api}/repos/${repository.fullName}/pulls/${pull.number}`;
  const html = reviewPage(world, repository, pull, review);
  return {
    id: review.id,
    node_id: review.nodeId,
    user: presentUser(world, review.author),
    body: review.body,
    state: review.state,
    html_url: html,
    pull_request_url: url,
    _links: { html: { href: html }, pull_request: { href: url } },
    submitted_at: world.clock.iso(review.submittedAt),
    commit_id: review.commitSha,
    author_association: authorAssociation(repository, review.author),
  };
}
