/**
 * A bucket of permits: `burst` at once, then one every `everyMs`. So in any stretch of time t no more
 * than `burst + t / everyMs` are given.
 */
export class Pace {
  readonly #burst: number;
  readonly #everyMs: number;
  /** When the bucket would be full again if nothing more were taken. */
  #fullAt = -Infinity;
  #seenAt = -Infinity;

  constructor(burst: number, everyMs: number) {
    this.#burst = burst;
    this.#everyMs = everyMs;
  }

  /** How long the next permit would have to be waited for, in ms, from `now`. */
  wait(now: number): number {
    // A clock that was set back must not make anybody wait for the time that it was wrong by.
    if (now < this.#seenAt) this.#fullAt -= this.#seenAt - now;
    this.#seenAt = now;
    return Math.max(0, Math.max(this.#fullAt, now) - now - (this.#burst - 1) * this.#everyMs);
  }

  /** Takes a permit; gives how long to wait for it, in ms, from `now`. */
  take(now: number): number {
    const wait = this.wait(now);
    this.#fullAt = Math.max(this.#fullAt, now) + this.#everyMs;
    return wait;
  }
}
