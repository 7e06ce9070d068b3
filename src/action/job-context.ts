import type { RunFacts } from '../core/snapshot.ts';

/** Reads of a job that GitHub does not answer are sent again so often, over a quarter of a minute. */
export const REPEATS = 3;

/** What a job of the workflow knows of itself. */
export interface JobContext {
  /** The run that this job belongs to: alive, since it asks. */
  readonly run: RunFacts;
  /** The branch that the run is on: its environment lets none but the default one in. */
  readonly branch?: string;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  readonly log: (line: string) => void;
}
