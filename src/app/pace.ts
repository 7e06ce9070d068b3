/**
 * A bucket of permits: `burst` at once, then one every `everyMs`. GitHub gives an installation 5,000
 * requests an hour, and a repository under constant events must not use them up.
 */
export class Pace {
  readonly #burst: number;
  readonly #everyMs: number;
  /** When the bucket would be full again if nothing more were taken. */
  #fullAt = 0;

  constructor(burst: number, everyMs: number) {
    this.#burst = burst;
    this.#everyMs = everyMs;
  }

  /** Takes a permit; gives how long to wait for it, in ms, from `now`. */
  take(now: number): number {
    this.#fullAt = Math.max(this.#fullAt, now) + this.#everyMs;
    return Math.max(0, this.#fullAt - now - this.#burst * this.#everyMs);
  }
}
