import type { JudgedAttempt } from './judge-history.ts';
import type { Orders } from './orders.ts';
import type { TaskFacts } from './snapshot.ts';
import type { TaskState, Unapproved } from './task-state.ts';

/** A task with all that was found out about it in one pass. */
export interface DerivedTask extends KnownTask {
  readonly state: TaskState;
}

/** What is known of a task before its state is. */
export interface KnownTask {
  readonly facts: TaskFacts;
  readonly attempts: readonly JudgedAttempt[];
  readonly orders: Orders;
  readonly unapproved: Unapproved | undefined;
}
