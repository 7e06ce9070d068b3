import type { Clock } from '../../src/github/client/clock.ts';

/** A clock by which every sleep is over at once, and has taken its time. Serial sleepers only. */
export class JumpingClock implements Clock {
  /** Every sleep so far, ms. */
  readonly slept: number[] = [];
  readonly #base: () => number;
  #jumped = 0;

  /** `base`: the time that it jumps ahead of; by default one that stands still. */
  constructor(base: () => number = () => Date.parse('2026-03-01T12:00:00Z')) {
    this.#base = base;
  }

  now(): number {
    return this.#base() + this.#jumped;
  }

  sleep(ms: number): Promise<void> {
    this.slept.push(ms);
    this.jump(ms);
    return Promise.resolve();
  }

  /** Moves it, also back. */
  jump(ms: number): void {
    this.#jumped += ms;
  }
}
