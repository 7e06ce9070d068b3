/**
 * Time, as it is handed in: nothing in `src/github` or `src/app` asks the machine for it, so that the
 * same code runs through days of a simulation in a minute.
 */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  /**
   * Resolves after `ms`; also, and at once, when `signal` aborts. A clock may ignore the signal: who
   * waits looks at it again afterwards.
   */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
}
