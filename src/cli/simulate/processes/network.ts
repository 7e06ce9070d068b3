import type { VirtualClock } from '../../../local-github/clock/virtual-clock.ts';
import type { NetworkFault, NetworkFaults } from '../faults/network-faults.ts';
import type { Random } from '../random.ts';
import { AnswerCache } from './answer-cache.ts';
import { describeRequest } from './describe-request.ts';
import type { NodePlaces } from './node-places.ts';
import type { SentRequest } from './sent-request.ts';
import { Killed } from './sim-process.ts';
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
  /** Told of what failed in here itself: to a process it would look like a cut connection. */
  readonly onBroken: (error: unknown) => void;
  /** Asks the local GitHub. */
  readonly fetch: typeof globalThis.fetch;
}

/**
 * What lies between Pawl's processes and GitHub: it takes its time, it fails in every way that a
 * network and a busy service do, and it knows what was really asked and answered.
 */
export class Network {
  readonly #options: NetworkOptions;
  readonly #answers = new AnswerCache();

  constructor(options: NetworkOptions) {
    this.#options = options;
  }

  /** Something happened in a repository, by whoever's doing. */
  happened(repository: string): void {
    this.#answers.happened(repository);
  }

  /** The `fetch` of a process. */
  async ask(
    process: SimProcess,
    input: Parameters<typeof fetch>[0],
    init: RequestInit = {},
  ): Promise<Response> {
    const { clock, random, faults, witness, places, onBroken } = this.#options;
    if (process.isDead) return process.stop(clock);
    await clock.sleep(20 + random.around(40));
    if (process.isDead) return process.stop(clock);
    try {
      const request = describeRequest(process, clock.now(), String(input), init, places);
      const fault = faults.strike(process, request);
      const send = (): Promise<Response> => this.#options.fetch(input, init);
      const answer = this.#send(process, request, fault, send);
      return await answer.finally(() => witness.onTold(request));
    } catch (error) {
      if (!isMeant(error)) onBroken(error);
      throw error;
    }
  }

  async #send(
    process: SimProcess,
    request: SentRequest,
    fault: NetworkFault | undefined,
    send: () => Promise<Response>,
  ): Promise<Response> {
    const { clock, witness } = this.#options;
    if (fault?.kind === 'killed-before') return process.stop(clock);
    if (fault?.kind === 'refused') {
      request.told = fault.answer.status;
      await clock.sleep(fault.delayMs);
      return fault.answer;
    }
    request.told = 0;
    if (fault?.kind === 'not-sent') throw failed('read ECONNRESET');
    witness.onSent(request);
    const answer = await this.#answer(process, request, send);
    if (fault?.kind === 'killed-after') return process.stop(clock);
    if (fault?.kind === 'unheard') throw failed('other side closed');
    if (fault?.kind === 'slow') await clock.sleep(fault.delayMs);
    if (process.isDead) return process.stop(clock);
    const told = fault?.kind === 'answer-lost' ? fault.answer : answer;
    request.told = told.status;
    return told;
  }

  /** GitHub's answer, or the one that this process had a moment ago. */
  async #answer(
    process: SimProcess,
    request: SentRequest,
    send: () => Promise<Response>,
  ): Promise<Response> {
    const { faults } = this.#options;
    const stale = faults.staleAnswer(process, request);
    if (stale !== undefined) {
      request.status = 200;
      return json(stale);
    }
    const known = this.#answers.find(request);
    if (known === undefined) {
      const answer = await send();
      request.status = answer.status;
      if (request.isWrite) this.#answers.happened(request.repository);
      if (!this.#answers.isKept(request)) return answer;
      const text = await answer.text();
      this.#answers.keep(request, text);
      faults.keep(request, text);
      return new Response(text, { status: answer.status, headers: answer.headers });
    }
    request.status = 200;
    faults.keep(request, known);
    return json(known);
  }
}

function json(text: string): Response {
  return new Response(text, { headers: { 'content-type': 'application/json; charset=utf-8' } });
}

function failed(why: string): TypeError {
  return new TypeError('fetch failed', { cause: new Error(why) });
}

/** A death, or what Node's `fetch` says of a connection that is cut. */
function isMeant(error: unknown): boolean {
  const isCut = error instanceof TypeError && error.message === 'fetch failed';
  return isCut || error instanceof Killed;
}
