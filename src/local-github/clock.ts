/**
 * The clock of a local GitHub. It runs with real time, and can be moved forward so that a cron fires
 * or a token expires without waiting. Nothing in local-github reads `Date.now()` but this file.
 */
export class Clock {
  #skewMs = 0;
  readonly #listeners = new Set<() => void>();

  /** Milliseconds since the epoch. */
  now(): number {
    return Date.now() + this.#skewMs;
  }

  /** The time as GitHub writes it: ISO 8601, whole seconds, `Z`. */
  iso(atMs: number = this.now()): string {
    return new Date(atMs).toISOString().replace(/\.\d{3}Z$/, 'Z');
  }

  /** Moves the clock forward by `ms` and tells everyone who waits for a time. */
  advance(ms: number): void {
    if (ms < 0) throw new RangeError('A clock moves forward only');
    this.#skewMs += ms;
    for (const listener of this.#listeners) listener();
  }

  /** Calls `listener` whenever the clock was moved by hand. Gives back how to stop that. */
  onMoved(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}
