import { canPush, latestOpinions } from '../../domain/approvals.ts';
import type { Issue, PullRequest } from '../../model/issue.ts';
import type { Repository } from '../../model/repository.ts';
import type { Review } from '../../model/review.ts';
import { authorAssociation } from '../../rest/present/author-association.ts';
import { reviewPage } from '../../rest/present/review.ts';
import { connection, type PageArguments } from '../connection.ts';
import { admitsOneOf } from '../filter.ts';
import type { Node, Nodes } from '../nodes.ts';

interface ReviewArguments extends PageArguments {
  readonly author?: string | null;
  readonly states?: readonly string[] | null;
}

export function reviewNode(
  nodes: Nodes,
  repository: Repository,
  issue: Issue,
  pull: PullRequest,
  review: Review,
): Node {
  const { clock, addresses } = nodes.world;
  const page = reviewPage(nodes.world, repository, pull, review);
  const submitted = clock.iso(review.submittedAt);
  return {
    __typename: 'PullRequestReview',
    id: review.nodeId,
    databaseId: review.id,
    fullDatabaseId: String(review.id),
    author: nodes.user(review.author),
    authorAssociation: authorAssociation(repository, review.author),
    authorCanPushToRepository: canPush(nodes.world, repository, review),
    body: review.body,
    bodyText: review.body,
    state: review.state,
    commit: () => nodes.object(repository, review.commitSha),
    createdAt: submitted,
    publishedAt: submitted,
    submittedAt: submitted,
    updatedAt: clock.iso(review.updatedAt),
    lastEditedAt: null,
    editor: null,
    includesCreatedEdit: false,
    viewerDidAuthor: 'user' in nodes.actor && nodes.actor.user.id === review.author.id,
    url: page,
    resourcePath: page.slice(addresses.web.length),
    pullRequest: () => nodes.pull(repository, issue, pull),
    repository: () => nodes.repository(repository),
  };
}

/** What a pull request tells of its reviews. */
export function reviewFields(
  nodes: Nodes,
  repository: Repository,
  issue: Issue,
  pull: PullRequest,
): Node {
  const page = (name: string, reviews: readonly Review[], args: PageArguments): Node =>
    connection(
      name,
      reviews,
      args,
      ({ id }) => id,
      (review) => reviewNode(nodes, repository, issue, pull, review),
    );
  return {
    reviews: (args: ReviewArguments) =>
      page(
        'reviews',
        pull.reviews.filter(
          ({ state, author }) =>
            admitsOneOf(args.states, state) && (!args.author || author.login === args.author),
        ),
        args,
      ),
    latestReviews: (args: PageArguments) => {
      const latest = new Map(pull.reviews.map((review) => [review.author.id, review]));
      return page('latestReviews', [...latest.values()], args);
    },
    latestOpinionatedReviews: (args: PageArguments & { readonly writersOnly?: boolean | null }) => {
      const writersOnly = args.writersOnly === true;
      const opinions = latestOpinions(nodes.world, repository, pull, { writersOnly });
      return page('latestOpinionatedReviews', opinions, args);
    },
  };
}
