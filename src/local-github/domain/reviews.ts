import { ApiError } from '../http/api-error.ts';
import type { AccountActor } from '../model/account.ts';
import { nodeId } from '../model/node-id.ts';
import type { Repository } from '../model/repository.ts';
import type { Review } from '../model/review.ts';
import type { World } from '../model/world.ts';
import { presentReview } from '../rest/present/review.ts';
import { requireRole } from './access.ts';
import { appOf } from './authorship.ts';
import type { NumberedPull } from './create-pull.ts';
import { emitPullEvent } from './issue-events.ts';
import { recordTimeline } from './timeline.ts';

export interface NewReview {
  readonly event: 'APPROVE' | 'REQUEST_CHANGES' | 'COMMENT';
  readonly body?: string | undefined;
  /** The head, unless given. */
  readonly commitSha?: string | undefined;
}

const states = {
  APPROVE: 'APPROVED',
  REQUEST_CHANGES: 'CHANGES_REQUESTED',
  COMMENT: 'COMMENTED',
} as const;

/**
 * Submits a review and emits `pull_request_review` submitted. Anyone may review what they can read;
 * nobody may approve or reject what is their own: 422, in GitHub's words.
 */
export async function createReview(
  world: World,
  repository: Repository,
  actor: AccountActor,
  numbered: NumberedPull,
  { event, body = '', commitSha }: NewReview,
): Promise<Review> {
  const { issue, pull } = numbered;
  if (event !== 'COMMENT' && issue.author.id === actor.user.id) {
    const what = event === 'APPROVE' ? 'approve' : 'request changes on';
    throw unprocessable(`Can not ${what} your own pull request`);
  }
  if (event !== 'APPROVE' && body.trim() === '') throw unprocessable("Body can't be blank");
  const sha = commitSha ?? pull.headSha;
  if ((await repository.git.readCommit(sha)) === undefined) {
    throw unprocessable('The commit_id is not part of the pull request');
  }
  const id = world.nextId();
  const at = world.clock.now();
  const review: Review = {
    id,
    nodeId: nodeId('PRR', id),
    author: actor.user,
    app: appOf(actor),
    body,
    state: states[event],
    commitSha: sha,
    submittedAt: at,
    updatedAt: at,
  };
  pull.reviews.push(review);
  issue.updatedAt = at;
  await emitReview(world, repository, actor, numbered, review, 'submitted');
  return review;
}

/** Takes an approval's or rejection's effect away. Emits `pull_request_review` dismissed. */
export async function dismissReview(
  world: World,
  repository: Repository,
  actor: AccountActor,
  numbered: NumberedPull,
  review: Review,
  message: string,
): Promise<void> {
  requireRole(repository, actor, 'write');
  const previous = review.state;
  if (previous !== 'APPROVED' && previous !== 'CHANGES_REQUESTED') {
    const word = previous.toLowerCase();
    throw unprocessable(`Can not dismiss a ${word} pull request review`);
  }
  await markDismissed(world, repository, actor, numbered, review, message);
}

/** As `dismissReview`, whoever asks: GitHub does it itself when a rule says so. */
export async function markDismissed(
  world: World,
  repository: Repository,
  actor: AccountActor,
  numbered: NumberedPull,
  review: Review,
  message: string,
): Promise<void> {
  const previous = review.state;
  review.state = 'DISMISSED';
  const detail = { kind: 'review_dismissed', review, previous, message } as const;
  recordTimeline(world, actor.user, numbered.issue, detail);
  review.updatedAt = numbered.issue.updatedAt;
  await emitReview(world, repository, actor, numbered, review, 'dismissed');
}

async function emitReview(
  world: World,
  repository: Repository,
  actor: AccountActor,
  numbered: NumberedPull,
  review: Review,
  action: 'submitted' | 'dismissed',
): Promise<void> {
  const shown = presentReview(world, repository, numbered.pull, review);
  // Webhooks say `approved` where REST says `APPROVED`.
  const extra = { review: { ...shown, state: review.state.toLowerCase() } };
  await emitPullEvent(world, repository, actor, numbered, 'pull_request_review', action, extra);
}

function unprocessable(message: string): ApiError {
  return new ApiError(422, 'Unprocessable Entity', [message]);
}
