import type { Clock } from './clock.ts';
import type { Purpose } from './purpose.ts';

/** One request that was sent, for whoever counts. */
export interface SentRequest {
  readonly method: string;
  /** Milliseconds of the clock that was handed in. */
  readonly ms: number;
  /** 0 if there was no answer. */
  readonly status: number;
  /** 1, or more where GitHub refused it before: for a limit, or for a token that had ended. */
  readonly attempt: number;
}

/** Where GitHub is, and what a client of it is handed. */
export interface GitHubSite {
  /** Of the REST API, without a slash at its end. GraphQL is below it. */
  readonly baseUrl: string;
  readonly clock: Clock;
  /** By default Node's. A simulation hands in one that stays in its process. */
  readonly fetch?: typeof globalThis.fetch | undefined;
  /** How long a request may wait for GitHub's limits before it fails, ms; by default ten minutes. */
  readonly patienceMs?: number | undefined;
  /**
   * How often a request that changes nothing is sent again where GitHub did not answer it; by default
   * never. For a job: nobody looks again in its place, and a whole session hangs on it.
   */
  readonly repeats?: number | undefined;
  /** Told of every request that was sent, those for tokens too. It must not throw. */
  readonly onRequest?: ((purpose: Purpose, request: SentRequest) => void) | undefined;
}
