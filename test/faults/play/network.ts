import type { VirtualClock } from '../../../src/local-github/clock/virtual-clock.ts';
import type { PawlProcess } from './pawl-process.ts';
import { readRequest } from './sent-request.ts';
import type { SentRequest } from './sent-request.ts';

/** What befalls the process that sends a request, or the request. */
export type Fate =
  /** The process dies; GitHub never hears of it. */
  | 'dies before'
  /** The process dies; it took effect. */
  | 'dies after'
  /** A 502; GitHub did nothing. */
  | 'refused'
  /** No answer, though it took effect. */
  | 'hung up'
  /** A 502, though it took effect. */
  | 'lost';

/** What disturbs a play. */
export interface Disturbance {
  /** What befalls this request. */
  readonly strike?: (request: SentRequest) => Fate | undefined;
  /** Called before a request leaves; others go on meanwhile. */
  readonly hold?: (request: SentRequest, process: PawlProcess) => Promise<void>;
}

/** A request is so long on its way. */
const LATENCY_MS = 50;

/** Between the processes of Pawl's and GitHub: it counts what is sent, and strikes where it is told. */
export class Network {
  /** All that left, in its order. */
  readonly sent: SentRequest[] = [];
  readonly #clock: VirtualClock;
  readonly #disturbance: Disturbance;
  readonly #ask: typeof globalThis.fetch;

  constructor(clock: VirtualClock, disturbance: Disturbance, ask: typeof globalThis.fetch) {
    this.#clock = clock;
    this.#disturbance = disturbance;
    this.#ask = ask;
  }

  async ask(process: PawlProcess, url: string, init: RequestInit): Promise<Response> {
    if (process.isDead) return process.stop();
    const next = (): SentRequest => readRequest(this.sent.length + 1, process, url, init);
    await this.#clock.sleep(LATENCY_MS);
    await this.#disturbance.hold?.(next(), process);
    if (process.isDead) return process.stop();
    const request = next();
    this.sent.push(request);
    const fate = this.#disturbance.strike?.(request);
    if (fate === 'refused') return badGateway();
    if (fate !== undefined && fate.startsWith('dies')) process.kill();
    if (fate === 'dies before') return process.stop();
    const answer = await this.#ask(url, init);
    if (process.isDead) return process.stop();
    if (fate === 'lost') return badGateway();
    if (fate === 'hung up') {
      throw new TypeError('fetch failed', { cause: new Error('other side closed') });
    }
    return answer;
  }
}

function badGateway(): Response {
  return Response.json({ message: 'Server Error' }, { status: 502 });
}
