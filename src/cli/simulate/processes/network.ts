import type { VirtualClock } from '../../../local-github/clock/virtual-clock.ts';
import type { NetworkFault, NetworkFaults } from '../faults/network-faults.ts';
import type { Random } from '../random.ts';
import { describeRequest } from './describe-request.ts';
import type { NodePlaces } from './node-places.ts';
import type { SentRequest } from './sent-request.ts';
import type { SimProcess } from './sim-process.ts';

/** Told of each request: when it leaves, and when the process has heard what it will hear. */
export interface RequestWitness {
  onSent(request: SentRequest): void;
  onTold(request: SentRequest): void;
}

export interface NetworkOptions {
  readonly clock: VirtualClock;
  readonly random: Random;
  readonly faults: NetworkFaults;
  readonly witness: RequestWitness;
  readonly places: NodePlaces;
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
    const { clock, random, faults, witness, places } = this.#options;
    if (process.isDead) return process.stop(clock);
    await clock.sleep(20 + random.around(40));
    if (process.isDead) return process.stop(clock);
    const request = describeRequest(process, clock.now(), String(input), init, places);
    const fault = faults.strike(process, request);
    try {
      return await this.#send(process, request, fault, () => this.#options.fetch(input, init));
    } finally {
      witness.onTold(request);
    }
  }

  async #send(
    process: SimProcess,
    request: SentRequest,
    fault: NetworkFault | undefined,
    send: () => Promise<Response>,
  ): Promise<Response> {
    const { clock, faults, witness } = this.#options;
    if (fault?.kind === 'killed-before') return process.stop(clock);
    if (fault?.kind === 'refused') {
      request.told = fault.answer.status;
      await clock.sleep(fault.delayMs);
      return fault.answer;
    }
    request.told = 0;
    if (fault?.kind === 'not-sent') throw failed('read ECONNRESET');
    witness.onSent(request);
    const answer = faults.staleAnswer(process, request) ?? (await send());
    request.status = answer.status;
    await faults.keep(process, request, answer);
    if (fault?.kind === 'killed-after') return process.stop(clock);
    if (fault?.kind === 'unheard') throw failed('other side closed');
    if (fault?.kind === 'slow') await clock.sleep(fault.delayMs);
    if (process.isDead) return process.stop(clock);
    const told = fault?.kind === 'answer-lost' ? fault.answer : answer;
    request.told = told.status;
    return told;
  }
}

function failed(why: string): TypeError {
  return new TypeError('fetch failed', { cause: new Error(why) });
}
