import { createReview, dismissReview, type NewReview } from '../../domain/reviews.ts';
import { accountOf, requirePermission } from '../access.ts';
import type { Node, Nodes } from '../nodes.ts';
import { reviewNode } from '../nodes/review-node.ts';
import { GraphqlProblem } from '../problem.ts';
import { echo, entityOf, writablePull, type Input } from './mutation-input.ts';

interface ReviewInput {
  readonly pullRequestId: string;
  readonly event?: NewReview['event'] | 'DISMISS' | null;
  readonly body?: string | null;
  readonly commitOID?: string | null;
}

interface DismissInput {
  readonly pullRequestReviewId: string;
  readonly message: string;
}

/** Mutations of reviews. */
export function reviewMutations(nodes: Nodes): Node {
  const { world } = nodes;
  const actor = accountOf(nodes.actor);
  return {
    addPullRequestReview: async (args: Input<ReviewInput>) => {
      const { pullRequestId, event, body, commitOID } = args.input;
      if (!event || event === 'DISMISS') {
        throw new GraphqlProblem('NOT_IMPLEMENTED', 'not built in local-github: pending reviews');
      }
      const found = writablePull(nodes, pullRequestId, 'pull_requests');
      const { repository, issue, pull } = found;
      const review = await createReview(world, repository, actor, found, {
        event,
        body: body ?? undefined,
        commitSha: commitOID ?? undefined,
      });
      const pullRequestReview = reviewNode(nodes, repository, issue, pull, review);
      const reviewEdge = { cursor: review.nodeId, node: pullRequestReview };
      return { ...echo(args), pullRequestReview, reviewEdge };
    },
    dismissPullRequestReview: async (args: Input<DismissInput>) => {
      const { pullRequestReviewId, message } = args.input;
      const { repository, issue, pull, review } = entityOf(nodes, 'review', pullRequestReviewId);
      requirePermission(actor, repository, 'write', 'pull_requests');
      await dismissReview(world, repository, actor, { issue, pull }, review, message);
      return {
        ...echo(args),
        pullRequestReview: reviewNode(nodes, repository, issue, pull, review),
      };
    },
  };
}
