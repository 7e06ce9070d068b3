import type { Clock } from '../../../src/github/client/clock.ts';
import type { VirtualClock } from '../../../src/local-github/clock/virtual-clock.ts';
import type { Network } from './network.ts';
import type { ProcessKind } from './sent-request.ts';

/**
 * One process of Pawl's: its clock, and its way to GitHub. Once it is killed nothing of it goes on: each
 * of its strands stands still for ever at its next sleep or request.
 */
export class PawlProcess {
  readonly clock: Clock;
  readonly fetch: typeof globalThis.fetch;
  readonly #base: VirtualClock;
  readonly #onDeath: () => void;
  #isDead = false;
  #isDone = false;

  constructor(
    readonly name: string,
    readonly kind: ProcessKind,
    base: VirtualClock,
    network: Network,
    onDeath: () => void,
  ) {
    this.#base = base;
    this.#onDeath = onDeath;
    this.clock = {
      now: () => base.now(),
      sleep: async (ms, signal) => {
        await base.sleep(ms, signal);
        if (this.#isDead) await this.stop();
      },
    };
    this.fetch = (input, init = {}) => network.ask(this, String(input), init);
  }

  get isDead(): boolean {
    return this.#isDead;
  }

  /** It came to its end by itself, or it is dead. */
  get isOver(): boolean {
    return this.#isDone || this.#isDead;
  }

  finish(): void {
    this.#isDone = true;
  }

  kill(): void {
    if (this.#isDead) return;
    this.#isDead = true;
    this.#onDeath();
  }

  /** Where a dead process stands still. */
  async stop(): Promise<never> {
    for (;;) await this.#base.sleep(Infinity);
  }
}
