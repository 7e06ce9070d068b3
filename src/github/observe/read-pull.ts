import { queueRemoval } from '../../core/queue-removal.ts';
import type { CheckFacts, PullRequestFacts, ReviewFacts } from '../../core/snapshot.ts';
import type { ReferringPullNode } from './observe-issue-schema.ts';
import type { PullNode } from './observe-ref-schema.ts';
import { readActor } from './read-actor.ts';

const STATES = { OPEN: 'open', CLOSED: 'closed', MERGED: 'merged' } as const;
const MERGEABLE = { MERGEABLE: 'yes', CONFLICTING: 'no', UNKNOWN: 'unknown' } as const;
const DECISIONS = {
  APPROVED: 'approved',
  CHANGES_REQUESTED: 'changes-requested',
  REVIEW_REQUIRED: 'required',
} as const;

/** What of a pull request its branch tells. */
export interface HeadFacts {
  readonly checks: readonly CheckFacts[];
  readonly behindBy: number | undefined;
  readonly update: PullRequestFacts['update'];
  readonly headAt: PullRequestFacts['headAt'];
}

/** A pull request; of one that has ended only what can never change is told. */
export function readPull(pull: PullNode, own: string, head: HeadFacts): PullRequestFacts {
  const facts = readReferringPull(pull);
  if (facts.state !== 'open') return facts;
  return {
    ...facts,
    ...head,
    mergeable: MERGEABLE[pull.mergeable],
    reviewDecision: pull.reviewDecision === null ? undefined : DECISIONS[pull.reviewDecision],
    reviews: (pull.latestOpinionatedReviews?.nodes ?? []).flatMap(readReview),
    inMergeQueue: pull.isInMergeQueue,
    dequeued: readDequeued(pull, own, head.headAt ?? 0),
  };
}

/** How it left the merge queue last, oldest first in the list; what Pawl itself took out is no news. */
function readDequeued(
  { dequeued: { nodes } }: PullNode,
  own: string,
  headAt: number,
): PullRequestFacts['dequeued'] {
  const removals = nodes.map(({ actor, createdAt: at, reason }) => {
    const by = readActor(actor);
    return { at, reason: reason ?? '', isOwn: by?.bot === true && by.login === own };
  });
  const last = removals.at(-1);
  if (!last || last.isOwn) return undefined;
  const byQueue = removals.filter(
    ({ at, reason, isOwn }) => !isOwn && at >= headAt && isByQueue(reason),
  );
  return { at: last.at, reason: last.reason, times: byQueue.length };
}

function isByQueue(reason: string): boolean {
  const why = queueRemoval(reason);
  return why !== 'by-person' && why !== 'merged';
}

/** A pull request whose branch is gone, or that nobody asks more about. */
export function readReferringPull(pull: Omit<ReferringPullNode, '__typename'>): PullRequestFacts {
  const { id, number, url, createdAt, mergeCommit, mergedAt } = pull;
  return {
    id,
    number,
    url,
    state: STATES[pull.state],
    head: pull.headRefOid,
    headAt: undefined,
    update: undefined,
    base: pull.baseRefName,
    mergeable: 'unknown',
    behindBy: undefined,
    createdAt,
    checks: [],
    reviewDecision: undefined,
    reviews: [],
    inMergeQueue: false,
    dequeued: undefined,
    merge:
      mergeCommit && mergedAt !== null && pull.state === 'MERGED'
        ? { sha: mergeCommit.oid, at: mergedAt }
        : undefined,
  };
}

type ReviewNode = NonNullable<PullNode['latestOpinionatedReviews']>['nodes'][number];

function readReview(review: ReviewNode): ReviewFacts[] {
  const state = reviewState(review.state);
  if (!state || review.submittedAt === null) return [];
  return [
    {
      author: readActor(review.author),
      state,
      counts: review.authorCanPushToRepository,
      commit: review.commit?.oid,
      at: review.submittedAt,
      body: review.body,
      url: review.url,
    },
  ];
}

function reviewState(state: string): ReviewFacts['state'] | undefined {
  switch (state) {
    case 'APPROVED':
      return 'approved';
    case 'CHANGES_REQUESTED':
      return 'changes-requested';
    case 'DISMISSED':
      return 'dismissed';
    default:
      return undefined;
  }
}
