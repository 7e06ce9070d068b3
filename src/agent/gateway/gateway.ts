import type { ModelUsage } from '../../core/attempt.ts';
import type { PriceTable } from './prices/price-table.ts';
import type { WireName } from './wires/wire.ts';

/** What a gateway is started with. */
export interface GatewayRequest {
  /** A Unix socket that does not exist yet, in a folder that only its owner may enter. */
  readonly socketPath: string;
  /** Whose paths are let through. */
  readonly wire: WireName;
  /** The provider's own address, or the one that the environment names: the only host that is asked. */
  readonly upstream: URL;
  /** The model's key. It is added here, and seen by nobody else. */
  readonly key: string;
  /** What may be spent, `alreadySpent` included. */
  readonly cents: number;
  readonly prices: PriceTable;
  /** By earlier sessions of the same attempt, in cents. */
  readonly alreadySpent?: number;
  readonly patience?: Partial<Patience>;
}

/** How long the model's service may be silent. */
export interface Patience {
  /** Until an answer begins: one that is not streamed is written in whole before it does. */
  readonly answerSeconds: number;
  /** Between two pieces of an answer. */
  readonly silenceSeconds: number;
  /** After this much silence it is the service's fault if nobody waits any longer. */
  readonly noticeSeconds: number;
}

/** What is wrong with the model's service, as a failure's class. */
export interface Trouble {
  readonly class: 'quota' | 'auth' | 'infrastructure';
  /** In one sentence, without the key. What the service said in it is foreign text. */
  readonly reason: string;
}

/** One request was refused: for what its prompt says, or in words that nobody knows. */
export type RefusedOne = 'content' | 'unclear';

/** What was used of one model, as the service calls it or as it was asked for. Thousandths of cents are kept. */
export interface MeteredUsage extends ModelUsage {
  /** Answers that began. */
  readonly requests: number;
}

/** What one session spent. */
export interface GatewayAccount {
  readonly byModel: readonly MeteredUsage[];
  /** Without what was `alreadySpent`. Thousandths are kept. */
  readonly cents: number;
  /** Requests for answers that were passed on to the service. */
  readonly requests: number;
  /** Whether the money is spent: every further request is refused. */
  readonly exhausted: boolean;
}

/** Stands between an agent and its model's service. */
export interface Gateway {
  account(): GatewayAccount;
  /** What the service refused last, if since then nothing succeeded, nor was refused for what it says. */
  trouble(): Trouble | undefined;
  /** Whether the service ever gave what it was asked for. */
  answered(): boolean;
  /** Why it refused what it was asked for last, if that tells nothing of the service itself. */
  refused(): RefusedOne | undefined;
  /** Ends what is under way and counts it, then takes the socket away. May be called twice. */
  close(): Promise<void>;
}
