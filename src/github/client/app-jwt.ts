import { createPrivateKey, sign } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { PawlError } from '../../errors.ts';
import type { Clock } from './clock.ts';
import { isFailedRequest } from './explain-failure.ts';
import type { TokenSource } from './token-source.ts';

export interface AppCredentials {
  readonly appId: number;
  /** PEM. */
  readonly privateKey: string;
}

/** GitHub's advice: so much earlier than now, for clocks that differ. */
const ISSUED_BEFORE_S = 60;
/** GitHub refuses what lives longer than 10 minutes; this leaves a clock that is late some room. */
const LIFE_S = 9 * 60;
/** One signature serves for so long. */
const KEEP_MS = 5 * 60_000;

/** GitHub's words for a JWT whose times do not fit GitHub's clock. */
const WRONG_TIME = /'(?:Issued at|Expiration time)' claim/;

/**
 * Signs as the App itself (RS256): for what is asked before there is an installation's token. Where this
 * machine's clock is wrong GitHub says so, and the time that GitHub's answer names is taken instead.
 */
export class AppJwt implements TokenSource {
  readonly #appId: number;
  readonly #key: KeyObject;
  readonly #clock: Clock;
  /** GitHub's time less ours. */
  #skewMs = 0;
  #kept: { readonly token: string; readonly until: number } | undefined;

  /** Throws `PAWL_TOKEN_REFUSED` for a key that is none: later it would fail deep inside a request. */
  constructor({ appId, privateKey }: AppCredentials, clock: Clock) {
    this.#appId = appId;
    this.#clock = clock;
    try {
      this.#key = readKey(privateKey);
    } catch (error) {
      throw new PawlError('PAWL_TOKEN_REFUSED', 'the private key cannot be read as PEM', {
        cause: error,
      });
    }
  }

  get(): Promise<string> {
    const now = this.#clock.now();
    // A clock that was set back makes what was signed before wrong too.
    if (!this.#kept || now >= this.#kept.until || now < this.#kept.until - KEEP_MS) {
      this.#kept = { token: this.#sign(now + this.#skewMs), until: now + KEEP_MS };
    }
    return Promise.resolve(this.#kept.token);
  }

  refused(_token: string, answer: unknown): boolean {
    if (!isFailedRequest(answer) || !WRONG_TIME.test(answer.message)) return false;
    const theirs = Date.parse(String(answer.response?.headers?.['date']));
    if (Number.isNaN(theirs)) return false;
    this.#skewMs = theirs - this.#clock.now();
    this.#kept = undefined;
    return true;
  }

  #sign(nowMs: number): string {
    const now = Math.floor(nowMs / 1000);
    const claims = { iat: now - ISSUED_BEFORE_S, exp: now + LIFE_S, iss: this.#appId };
    const signed = `${encode({ alg: 'RS256', typ: 'JWT' })}.${encode(claims)}`;
    return `${signed}.${sign('RSA-SHA256', Buffer.from(signed), this.#key).toString('base64url')}`;
  }
}

/** The key that was read last: all clients of an App have the same, and reading it is half of signing. */
let lastRead: { readonly pem: string; readonly key: KeyObject } | undefined;

function readKey(pem: string): KeyObject {
  if (lastRead?.pem !== pem) lastRead = { pem, key: createPrivateKey(pem) };
  return lastRead.key;
}

function encode(part: object): string {
  return Buffer.from(JSON.stringify(part)).toString('base64url');
}
