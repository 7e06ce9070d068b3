/**
 * The time of a local GitHub. Nothing in local-github that means time reads the machine's: it asks
 * this. `RealClock` runs with the machine's time, `VirtualClock` only when it is driven.
 */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  /** The time as GitHub writes it: ISO 8601, whole seconds, `Z`. */
  iso(atMs?: number): string;
  /**
   * Calls `callback` once, when `ms` have passed or the clock was moved that far by hand. Gives back
   * how to give it up; keeps no process alive.
   */
  after(ms: number, callback: () => unknown): () => void;
  /** Ends when `ms` have passed or `signal` aborts; of `Infinity` and without a signal, never. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
  /** Lets something go on by itself: whoever starts it does not wait for it. */
  start(activity: () => Promise<unknown>): void;
  /** Does something that the caller waits for, and that others may do at the same time. */
  part<T>(work: () => Promise<T>): Promise<T>;
  /** Moves the clock forward by `ms` and tells everyone who waits for a time. */
  advance(ms: number): void;
  /** Calls `listener` whenever the clock was moved by hand. Gives back how to stop that. */
  onMoved(listener: () => void): () => void;
}
