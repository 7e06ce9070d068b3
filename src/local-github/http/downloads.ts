import { createHmac, randomBytes, randomUUID, timingSafeEqual } from 'node:crypto';
import type { Clock } from '../clock.ts';
import type { SiteAnswer, SiteRequest } from './exchange.ts';

const lifeMs = 60_000;

interface Published {
  readonly bytes: Uint8Array;
  readonly contentType: string;
  readonly forget: () => void;
}

/**
 * The other host that logs and artifacts are downloaded from. Its addresses are signed and work for a
 * minute; they need no token, and refuse a request that brings one, as GitHub's storage does.
 */
export class Downloads {
  readonly #published = new Map<string, Published>();
  readonly #secret = randomBytes(32);
  readonly #clock: Clock;
  readonly #origin: string;

  constructor(clock: Clock, origin: string) {
    this.#clock = clock;
    this.#origin = origin;
  }

  async answer({ method, url, headers }: Omit<SiteRequest, 'body'>): Promise<SiteAnswer> {
    const name = url.pathname.slice(1);
    const expires = url.searchParams.get('se') ?? '';
    if (headers['authorization'] !== undefined) return refused(400);
    if (!this.#isSigned(name, expires, url.searchParams.get('sig') ?? '')) return refused(403);
    if (Number(expires) <= this.#clock.now()) return refused(403);
    const found = this.#published.get(name);
    if (found === undefined) return refused(404);
    const { bytes, contentType } = found;
    const described = { 'content-type': contentType, 'content-length': String(bytes.length) };
    return { status: 200, headers: described, body: method === 'HEAD' ? undefined : bytes };
  }

  /** An address that gives these bytes for the next minute. */
  publish(bytes: Uint8Array, contentType: string): string {
    const name = randomUUID();
    const forget = this.#clock.after(lifeMs, () => this.#published.delete(name));
    this.#published.set(name, { bytes, contentType, forget });
    const expires = String(this.#clock.now() + lifeMs);
    return `${this.#origin}/${name}?se=${expires}&sig=${this.#sign(name, expires)}`;
  }

  /** Forgets everything. */
  close(): void {
    for (const { forget } of this.#published.values()) forget();
    this.#published.clear();
  }

  #sign(name: string, expires: string): string {
    return createHmac('sha256', this.#secret).update(`${name} ${expires}`).digest('hex');
  }

  #isSigned(name: string, expires: string, signature: string): boolean {
    const right = Buffer.from(this.#sign(name, expires));
    const given = Buffer.from(signature);
    return right.length === given.length && timingSafeEqual(right, given);
  }
}

function refused(status: number): SiteAnswer {
  return { status, headers: { 'content-type': 'text/plain' }, body: Buffer.from('Refused\n') };
}
