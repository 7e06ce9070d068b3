import type { Evidence } from './attempt-record.ts';
import type { Claim } from './claim.ts';
import type { Millis } from './ids.ts';
import type { Policy } from './policy.ts';
import type { TaskSpec } from './task-spec.ts';

/** What `pick` hands to the other jobs: the task as it was when it was claimed, and nothing secret. */
export interface TaskPack {
  readonly version: 1;
  readonly repository: string;
  readonly task: TaskSpec;
  /** What people with the right wrote below the issue before it was claimed, oldest first. */
  readonly comments: readonly TaskComment[];
  readonly claim: Claim;
  readonly policy: Policy;
  /** What went wrong in earlier attempts, oldest first. */
  readonly history: readonly PastAttempt[];
  /** Tasks that were being worked on when this one was claimed. */
  readonly inFlight: readonly TaskInFlight[];
}

export interface TaskComment {
  readonly author: string;
  readonly at: Millis;
  readonly text: string;
}

export interface TaskInFlight {
  readonly number: number;
  readonly title: string;
  readonly scope: readonly string[];
}

export interface PastAttempt {
  readonly attempt: number;
  readonly reason: string;
  readonly evidence: readonly Evidence[];
}
