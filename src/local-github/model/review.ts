import type { App, User } from './account.ts';

export type ReviewState = 'COMMENTED' | 'APPROVED' | 'CHANGES_REQUESTED' | 'DISMISSED';

/** A review of a pull request, submitted: drafts (`PENDING`) and line comments are not built. */
export interface Review {
  readonly id: number;
  readonly nodeId: string;
  readonly author: User;
  /** Set when an App wrote it. */
  readonly app: App | undefined;
  readonly body: string;
  state: ReviewState;
  /** What the head was. */
  readonly commitSha: string;
  readonly submittedAt: number;
  updatedAt: number;
}
