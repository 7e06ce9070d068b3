import type { RunFacts } from '../core/snapshot.ts';

/** What a job of the workflow knows of itself. */
export interface JobContext {
  /** The run that this job belongs to: alive, since it asks. */
  readonly run: RunFacts;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  readonly log: (line: string) => void;
}
