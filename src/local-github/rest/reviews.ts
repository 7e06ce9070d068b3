import { z } from 'zod';
import type { NumberedPull } from '../domain/create-pull.ts';
import { createReview, dismissReview } from '../domain/reviews.ts';
import { ApiError } from '../http/api-error.ts';
import type { Handlers, Reply, RepositoryCall } from '../http/handler.ts';
import { pageReply } from '../http/page.ts';
import type { Review } from '../model/review.ts';
import { accountActor } from './account-actor.ts';
import { findPull } from './find-issue.ts';
import { presentReview } from './present/review.ts';

const newReview = z.object({
  commit_id: z.string().optional(),
  body: z.string().optional(),
  event: z.enum(['APPROVE', 'REQUEST_CHANGES', 'COMMENT']).optional(),
  comments: z.array(z.unknown()).optional(),
});
const dismissal = z.object({ message: z.string() });

/** Operations on the reviews of pull requests. */
export const reviewHandlers: Handlers = {
  repository: {
    'pulls/create-review': async (call) => {
      const given = newReview.parse(call.body ?? {});
      if (given.event === undefined) throw notBuilt('pending reviews');
      if (given.comments !== undefined && given.comments.length > 0) {
        throw notBuilt('comments on lines');
      }
      const { event, body, commit_id: commitSha } = given;
      const numbered = findPull(call);
      const review = await createReview(
        call.world,
        call.repository,
        accountActor(call.actor),
        numbered,
        { event, body, commitSha },
      );
      return shown(call, numbered, review);
    },
    'pulls/get-review': (call) => {
      const numbered = findPull(call);
      return shown(call, numbered, reviewOf(call, numbered));
    },
    'pulls/list-reviews': (call) => {
      const { pull } = findPull(call);
      return pageReply(call, pull.reviews, (review) =>
        presentReview(call.world, call.repository, pull, review),
      );
    },
    'pulls/dismiss-review': async (call) => {
      const numbered = findPull(call);
      const review = reviewOf(call, numbered);
      const { message } = dismissal.parse(call.body);
      const actor = accountActor(call.actor);
      await dismissReview(call.world, call.repository, actor, numbered, review, message);
      return shown(call, numbered, review);
    },
  },
  other: {},
};

function reviewOf({ params }: RepositoryCall, { pull }: NumberedPull): Review {
  const review = pull.reviews.find(({ id }) => String(id) === params['review_id']);
  if (review === undefined) throw new ApiError(404, 'Not Found');
  return review;
}

function shown(call: RepositoryCall, { pull }: NumberedPull, review: Review): Reply {
  return { status: 200, body: presentReview(call.world, call.repository, pull, review) };
}

function notBuilt(what: string): ApiError {
  return new ApiError(501, `Not built in local-github: ${what}`);
}
