import type { Clock } from '../../../github/client/clock.ts';
import type { VirtualClock } from '../../../local-github/clock/virtual-clock.ts';
import type { Network } from './network.ts';
import type { SentRequest } from './sent-request.ts';

/** Thrown into a job's code at the request at which its runner died: nothing more of it happens. */
export class Killed extends Error {
  override readonly name = 'Killed';
}

/** What a process asks and hears; see {@link Network}. */
export interface ProcessFacts {
  /** Unique: `app-2 (3)`, `run 10234/1 publish`. */
  readonly name: string;
  readonly kind: 'app' | 'job';
  /** How much later than GitHub's its clock is, ms. */
  readonly skewMs: number;
  /** A killed app never hears an answer; a killed job's code is thrown out of its last request. */
  readonly whenKilled: 'silent' | 'throws';
  /** Whether it dies at this request: before it leaves, or before the answer is heard. */
  readonly doom?: ((request: SentRequest) => 'before' | 'after' | undefined) | undefined;
}

/**
 * One process of Pawl's: its clock and its way to GitHub, which end together when it is killed. What it
 * asked that is under way then still takes effect, as in life.
 */
export class SimProcess {
  readonly clock: Clock;
  readonly fetch: typeof globalThis.fetch;
  #isDead = false;
  readonly #facts: ProcessFacts;
  /** By repository: when the newest look at it began, in GitHub's time. */
  readonly observedAt = new Map<string, number>();

  constructor(base: VirtualClock, network: Network, facts: ProcessFacts) {
    this.#facts = facts;
    this.clock = {
      now: () => base.now() + facts.skewMs,
      sleep: async (ms, signal) => {
        await base.sleep(ms, signal);
        if (this.#isDead) await this.stop(base);
      },
    };
    this.fetch = (input, init) => network.ask(this, input, init);
  }

  get name(): string {
    return this.#facts.name;
  }

  get kind(): ProcessFacts['kind'] {
    return this.#facts.kind;
  }

  get isDead(): boolean {
    return this.#isDead;
  }

  /** Asks whether it dies at this request; then it is dead. */
  doom(request: SentRequest): 'before' | 'after' | undefined {
    const doom = this.#facts.doom?.(request);
    if (doom !== undefined) this.#isDead = true;
    return doom;
  }

  kill(): void {
    this.#isDead = true;
  }

  /** Where a dead process stops: it never comes back from here. */
  stop(base: VirtualClock): Promise<never> {
    if (this.#facts.whenKilled === 'throws') return Promise.reject(new Killed(this.name));
    return base.sleep(Infinity).then(() => this.stop(base));
  }
}
