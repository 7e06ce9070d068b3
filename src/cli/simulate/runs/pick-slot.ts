import type { PlayedRun } from '../../../local-github/runner/played/played-run.ts';
import type { VirtualClock } from '../../../local-github/clock/virtual-clock.ts';

/**
 * GitHub's `concurrency: pawl-pick`: one `pick` runs, one waits, and a third takes the place of the one
 * that waits, which is cancelled.
 */
export class PickSlot {
  readonly #clock: VirtualClock;
  #held = false;
  #waiting: { readonly run: PlayedRun; readonly turn: AbortController } | undefined;

  constructor(clock: VirtualClock) {
    this.#clock = clock;
  }

  /** Waits for its turn; `false` if another took its place. */
  async enter(run: PlayedRun): Promise<boolean> {
    if (!this.#held) {
      this.#held = true;
      return true;
    }
    const before = this.#waiting;
    const turn = new AbortController();
    this.#waiting = { run, turn };
    run.hold('pending');
    if (before) {
      await before.run.end({ conclusion: 'cancelled' });
      before.turn.abort();
    }
    await this.#clock.sleep(Infinity, turn.signal);
    return !run.isOver;
  }

  leave(): void {
    const next = this.#waiting;
    this.#waiting = undefined;
    this.#held = next !== undefined;
    next?.turn.abort();
  }

  /** A run that waits here is given up. */
  forget(run: PlayedRun): void {
    if (this.#waiting?.run !== run) return;
    const { turn } = this.#waiting;
    this.#waiting = undefined;
    turn.abort();
  }
}
