import type { App, User } from './account.ts';
import type { Repository } from './repository.ts';
import type { QueueRemoval } from './merge-queue.ts';
import type { Reaction } from './reaction.ts';
import type { Review } from './review.ts';

export interface Label {
  readonly id: number;
  readonly nodeId: string;
  name: string;
  color: string;
  description: string;
}

/** One edit of a body, as GraphQL's `userContentEdits` lists them. */
export interface ContentEdit {
  readonly editor: User;
  readonly at: number;
  readonly body: string;
}

export interface Comment {
  readonly id: number;
  readonly nodeId: string;
  readonly author: User;
  /** Set when an App wrote it (`performed_via_github_app`). */
  readonly app: App | undefined;
  body: string;
  readonly createdAt: number;
  updatedAt: number;
  readonly edits: ContentEdit[];
  readonly reactions: Reaction[];
  /** Why somebody hid it (`off-topic`, say); `undefined` while it is shown. */
  minimizedReason: string | undefined;
}

/** Kinds of timeline items, each with what GraphQL tells of it. */
export type TimelineEvent = { readonly id: number; readonly actor: User; readonly at: number } & (
  | { readonly kind: 'labeled' | 'unlabeled'; readonly label: Label }
  | { readonly kind: 'renamed'; readonly from: string; readonly to: string }
  | {
      readonly kind: 'closed';
      readonly stateReason: StateReason;
      readonly closer: string | undefined;
    }
  | { readonly kind: 'reopened' }
  | { readonly kind: 'assigned' | 'unassigned'; readonly assignee: User }
  | { readonly kind: 'locked' | 'unlocked' }
  /** `source` mentioned this issue in its title or body: an issue's or pull request's number. */
  | { readonly kind: 'cross-referenced'; readonly source: number }
  | { readonly kind: 'merged'; readonly commit: string }
  | { readonly kind: 'head_ref_deleted' | 'head_ref_force_pushed' }
  | { readonly kind: 'convert_to_draft' | 'ready_for_review' }
  /** `from` is the full name of the repository it was in. */
  | { readonly kind: 'transferred'; readonly from: string }
  | { readonly kind: 'added_to_merge_queue'; readonly enqueuer: User }
  | {
      readonly kind: 'removed_from_merge_queue';
      readonly enqueuer: User;
      readonly reason: QueueRemoval;
      readonly before: string | undefined;
    }
  | { readonly kind: 'base_ref_changed'; readonly from: string; readonly to: string }
  | {
      readonly kind: 'review_dismissed';
      readonly review: Review;
      readonly previous: Review['state'];
      readonly message: string;
    }
);

export type StateReason = 'completed' | 'not_planned' | 'reopened' | 'duplicate';

/** Issues and pull requests share their numbers, labels, comments and timeline. */
export interface Issue {
  readonly id: number;
  readonly nodeId: string;
  readonly number: number;
  title: string;
  body: string;
  readonly author: User;
  readonly app: App | undefined;
  state: 'open' | 'closed';
  stateReason: StateReason | undefined;
  locked: boolean;
  readonly labels: Label[];
  readonly assignees: User[];
  readonly createdAt: number;
  updatedAt: number;
  closedAt: number | undefined;
  closedBy: User | undefined;
  readonly comments: Comment[];
  readonly timeline: TimelineEvent[];
  readonly edits: ContentEdit[];
  readonly reactions: Reaction[];
  /** The issues that this one waits for, and those that wait for it. */
  readonly blockedBy: PlacedIssue[];
  readonly blocking: PlacedIssue[];
  /** Set if this number is a pull request's. */
  pullRequest: PullRequest | undefined;
}

/** An issue with the repository it is in. */
export interface PlacedIssue {
  readonly repository: Repository;
  readonly issue: Issue;
}

/** What a pull request has beyond an issue. Both live in one repository: forks are not built. */
export interface PullRequest {
  readonly id: number;
  readonly nodeId: string;
  readonly number: number;
  readonly headRef: string;
  headSha: string;
  baseRef: string;
  /** The base branch's tip when the pull request was opened or last updated. */
  baseSha: string;
  draft: boolean;
  merged: boolean;
  mergedAt: number | undefined;
  mergedBy: User | undefined;
  mergeCommitSha: string | undefined;
  /** `undefined` while GitHub has not computed it: reading it asks for the computation. */
  mergeable: boolean | undefined;
  /** The test merge that `refs/pull/N/merge` points at, once computed. */
  testMergeSha: string | undefined;
  /** Oldest first. */
  readonly reviews: Review[];
}
