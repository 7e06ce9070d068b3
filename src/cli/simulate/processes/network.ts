import type { VirtualClock } from '../../../local-github/clock/virtual-clock.ts';
import type { NetworkFaults } from '../faults/network-faults.ts';
import type { Random } from '../random.ts';
import { describeRequest } from './describe-request.ts';
import type { SentRequest } from './sent-request.ts';
import type { SimProcess } from './sim-process.ts';

/** Told of each request: when it leaves, and when GitHub has answered it. */
export interface RequestWitness {
  onSent(request: SentRequest): void;
  onAnswered(request: SentRequest): void;
}

export interface NetworkOptions {
  readonly clock: VirtualClock;
  readonly random: Random;
  readonly faults: NetworkFaults;
  readonly witness: RequestWitness;
  /** Asks the local GitHub. */
  readonly fetch: typeof globalThis.fetch;
}

/**
 * What lies between Pawl's processes and GitHub: it takes its time, it fails in every way that a
 * network and a busy service do, and it knows what was really asked and answered.
 */
export class Network {
  readonly #options: NetworkOptions;

  constructor(options: NetworkOptions) {
    this.#options = options;
  }

  /** The `fetch` of a process. */
  async ask(
    process: SimProcess,
    input: Parameters<typeof fetch>[0],
    init: RequestInit = {},
  ): Promise<Response> {
    const { clock, random, faults, witness, fetch } = this.#options;
    if (process.isDead) return process.stop(clock);
    await clock.sleep(20 + random.around(40));
    if (process.isDead) return process.stop(clock);
    const now = clock.now();
    const request = describeRequest(process, now, String(input), init);
    const { repository } = request;
    if (repository !== undefined && request.operation === 'Observe') {
      process.observedAt.set(repository, now);
    }
    const fault = faults.strike(process, request);
    if (fault?.kind === 'killed-before') return process.stop(clock);
    if (fault?.kind === 'refused') {
      request.told = fault.answer.status;
      await clock.sleep(fault.delayMs);
      return fault.answer;
    }
    if (fault?.kind === 'not-sent') {
      request.told = 0;
      throw new TypeError('fetch failed', { cause: new Error('read ECONNRESET') });
    }
    witness.onSent(request);
    const stale = faults.staleAnswer(process, request);
    const answer = stale ?? (await fetch(input, init));
    request.status = answer.status;
    request.told = answer.status;
    witness.onAnswered(request);
    await faults.keep(process, request, answer);
    if (fault?.kind === 'killed-after') return process.stop(clock);
    if (fault?.kind === 'unheard') {
      request.told = 0;
      throw new TypeError('fetch failed', { cause: new Error('other side closed') });
    }
    if (fault?.kind === 'answer-lost') {
      request.told = fault.answer.status;
      return fault.answer;
    }
    if (fault?.kind === 'slow') await clock.sleep(fault.delayMs);
    if (process.isDead) return process.stop(clock);
    return answer;
  }
}
