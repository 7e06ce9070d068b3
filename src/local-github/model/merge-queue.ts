import type { AccountActor } from './account.ts';

/** Why a pull request left the queue, in the words of GitHub's webhooks. */
export type QueueRemoval =
  'MERGE' | 'MANUAL' | 'MERGE_CONFLICT' | 'CI_FAILURE' | 'CI_TIMEOUT' | 'BRANCH_PROTECTIONS';

/** The merge of an entry as it would be, while its checks run. */
export interface QueueTrial {
  /** The branch that points at it: `gh-readonly-queue/…`. */
  readonly branch: string;
  readonly base: string;
  readonly sha: string;
  /** Milliseconds since the epoch: its checks must have passed by then. */
  readonly deadline: number;
}

/** A pull request that waits for its merge. */
export interface QueueEntry {
  readonly id: number;
  readonly nodeId: string;
  /** The pull request's. */
  readonly number: number;
  readonly baseRef: string;
  /** The head that was enqueued: with another one the entry is void. */
  readonly headSha: string;
  readonly enqueuer: AccountActor;
  readonly enqueuedAt: number;
  /** Only the first entry of a branch has one. */
  trial: QueueTrial | undefined;
}
