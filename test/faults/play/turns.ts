import type { AppHost } from './app-host.ts';
import type { Disturbance } from './network.ts';
import type { PawlProcess } from './pawl-process.ts';
import type { SentRequest } from './sent-request.ts';
import { MINUTE } from './spans.ts';
import type { Stage } from './stage.ts';

// Two processes at once. A schedule is not hoped for but made: at one request of a process the turn
// passes to another one, and when that has done all that it wants to, or before one of its own
// requests, it passes back; the first then goes on with what it knew before. So every schedule with two
// switches is made of a request of the first and, maybe, one of the other.

/** The turn passes to the other before request `at`, and back before the other's `back`-th. */
export interface Schedule {
  /** Counted from 1 over all. */
  readonly at: number;
  /** `undefined`: the other comes to its end first. */
  readonly back: number | undefined;
}

/** Who gets the turn. */
export interface Other {
  readonly isOwn: (process: PawlProcess) => boolean;
  /** What sets it off. */
  readonly begin: (first: PawlProcess) => Promise<void> | void;
  readonly isOver: () => boolean;
}

/** Whoever waits for its turn looks again so often. */
const LOOK_MS = 20;
/** Who does not give the turn back by then waits for time to pass, and not for GitHub. */
const PATIENCE_MS = 2 * MINUTE;

export class Turns implements Disturbance {
  readonly #schedule: Schedule;
  readonly #stage: Stage;
  readonly #hosts: readonly AppHost[];
  readonly #other: Other;
  #first: PawlProcess | undefined;
  #phase: 'before' | 'other' | 'first again' | 'after' = 'before';
  #asked = 0;

  constructor(schedule: Schedule, stage: Stage, hosts: readonly AppHost[], other: Other) {
    this.#schedule = schedule;
    this.#stage = stage;
    this.#hosts = hosts;
    this.#other = other;
  }

  readonly hold = async (request: SentRequest, process: PawlProcess): Promise<void> => {
    const { at, back } = this.#schedule;
    if (this.#phase === 'other' && this.#other.isOwn(process)) {
      this.#asked += 1;
      if (this.#asked !== back) return;
      this.#phase = 'first again';
      await this.#until(() => this.#isFirstOver);
      this.#phase = 'after';
    }
    if (request.at < at || this.#phase !== 'before') return;
    this.#phase = 'other';
    this.#first = process;
    await this.#other.begin(process);
    await this.#until(() => this.#phase !== 'other' || this.#other.isOver());
    if (this.#phase === 'other') this.#phase = 'after';
  };

  get #isFirstOver(): boolean {
    const first = this.#first;
    if (first?.kind !== 'app') return first?.isOver !== false;
    return !this.#hosts.some((host) => host.isOf(first) && host.isBusy);
  }

  async #until(look: () => boolean): Promise<void> {
    for (let waited = 0; waited < PATIENCE_MS && !look(); waited += LOOK_MS) {
      await this.#stage.clock.sleep(LOOK_MS);
    }
  }
}
