import type { SentRequest } from '../processes/sent-request.ts';
import type { SimProcess } from '../processes/sim-process.ts';
import { MINUTE, SECOND } from '../span.ts';
import type { Faults } from './faults.ts';
import type { FaultKind } from './fault-kinds.ts';
import { windowAt } from './plan-windows.ts';
import type { Window } from './plan-windows.ts';

/** What goes wrong with one request. */
export type NetworkFault =
  /** The process died just before it sent it, or before it heard the answer. */
  | { readonly kind: 'killed-before' | 'killed-after' }
  /** GitHub answers, after a while, and did nothing. */
  | { readonly kind: 'refused'; readonly answer: Response; readonly delayMs: number }
  /** It never arrived. */
  | { readonly kind: 'not-sent' }
  /** It took effect, and no answer came, or the wrong one. */
  | { readonly kind: 'unheard' }
  | { readonly kind: 'answer-lost'; readonly answer: Response }
  | { readonly kind: 'slow'; readonly delayMs: number };

/** How old an answer may be that is given once more. */
const STALE_MS = MINUTE;
/** Answers that are kept of one repository. */
const KEPT = 4;

/** So long after a write what it made may not be found. */
const NOT_THERE_MS = 5 * SECOND;

const FINDABLE = /\/(?:git\/(?:ref|commits|trees)|pulls\/\d+|check-runs\/\d+|issues\/\d+)/;

interface KeptAnswer {
  readonly at: number;
  readonly body: string;
  readonly text: string;
}

/** Decides what goes wrong with requests. */
export class NetworkFaults {
  readonly #faults: Faults;
  readonly #now: () => number;
  /** When others have used up the installation's requests. */
  readonly #usedUp: readonly Window[];
  /** By repository, the newest last. */
  readonly #answers = new Map<string, readonly KeptAnswer[]>();
  readonly #wroteAt = new Map<string, number>();

  constructor(faults: Faults, now: () => number, usedUp: readonly Window[]) {
    this.#faults = faults;
    this.#now = now;
    this.#usedUp = usedUp;
  }

  strike(process: SimProcess, request: SentRequest): NetworkFault | undefined {
    const doom = process.doom(request);
    if (doom !== undefined) return { kind: `killed-${doom}` };
    const usedUp = windowAt(this.#usedUp, this.#now());
    if (usedUp && !request.path.startsWith('/app')) return this.#limitReached(usedUp, request);
    const { repository } = request;
    const sinceWrite = this.#now() - (this.#wroteAt.get(repository ?? '') ?? -Infinity);
    if (request.isWrite && repository) this.#wroteAt.set(repository, this.#now());
    const findable = request.method === 'GET' && FINDABLE.test(request.path);
    if (findable && sinceWrite < NOT_THERE_MS && this.#faults.strikes('api-not-there-yet')) {
      return refused(404, 'Not Found', 0);
    }
    if (request.path.endsWith('/update-branch') && this.#faults.strikes('update-branch-refused')) {
      const message = 'refusing to allow a GitHub App to create or update workflow';
      return refused(403, `${message} without \`workflows\` permission`, 0);
    }
    return this.#ofChance();
  }

  #ofChance(): NetworkFault | undefined {
    const hit = (kind: FaultKind): boolean => this.#faults.strikes(kind);
    const status = (kind: FaultKind): number =>
      this.#faults.random(kind, String(this.#now())).pick([500, 502, 503]);
    if (hit('api-error-before')) {
      return refused(status('api-error-before'), 'Server Error', 2 * SECOND);
    }
    if (hit('api-refused-token')) return refused(401, 'Bad credentials', 0);
    if (hit('api-secondary-limit')) {
      const message = 'You have exceeded a secondary rate limit. Please wait a few minutes.';
      return refused(403, message, 0, { 'retry-after': '60' });
    }
    if (hit('api-error-after')) {
      return { kind: 'answer-lost', answer: answer(status('api-error-after'), 'Server Error') };
    }
    if (hit('api-hang-up')) {
      const random = this.#faults.random('api-hang-up', String(this.#now()));
      return random.chance(0.5) ? { kind: 'unheard' } : { kind: 'not-sent' };
    }
    if (hit('api-slow')) return { kind: 'slow', delayMs: 15 * SECOND };
    return undefined;
  }

  #limitReached({ until }: Window, { path }: SentRequest): NetworkFault {
    this.#faults.count('api-limit-used-up');
    return refused(403, 'API rate limit exceeded for installation.', 0, {
      'x-ratelimit-limit': '5000',
      'x-ratelimit-remaining': '0',
      'x-ratelimit-used': '5000',
      'x-ratelimit-reset': String(Math.ceil(until / SECOND)),
      'x-ratelimit-resource': path === '/graphql' ? 'graphql' : 'core',
    });
  }

  /** The answer that some process of the App was given to the same question a moment ago. */
  staleAnswer(process: SimProcess, request: SentRequest): string | undefined {
    if (request.operation !== 'Observe' || request.repository === undefined) return undefined;
    const kept = this.#answers.get(request.repository) ?? [];
    const known = kept.find(({ body }) => body === request.body);
    if (known === undefined || this.#now() - known.at > STALE_MS) return undefined;
    if (!this.#faults.strikes('api-stale-read')) return undefined;
    process.observedAt.set(request.repository, known.at);
    return known.text;
  }

  /** Keeps an answer for the next such question. */
  keep({ at, body, operation, repository, status }: SentRequest, text: string): void {
    if (this.#faults.rate('api-stale-read') <= 0 || status !== 200) return;
    if (operation !== 'Observe' || repository === undefined) return;
    const others = (this.#answers.get(repository) ?? []).filter((one) => one.body !== body);
    this.#answers.set(repository, [...others.slice(1 - KEPT), { at, body, text }]);
  }
}

function refused(
  status: number,
  message: string,
  delayMs: number,
  headers: Readonly<Record<string, string>> = {},
): NetworkFault {
  return { kind: 'refused', answer: answer(status, message, headers), delayMs };
}

function answer(
  status: number,
  message: string,
  headers: Readonly<Record<string, string>> = {},
): Response {
  return new Response(JSON.stringify({ message }), {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
  });
}
