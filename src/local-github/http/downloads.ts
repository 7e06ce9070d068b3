import { createHmac, randomBytes, randomUUID, timingSafeEqual } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { Clock } from '../clock.ts';
import { listen } from './open-server.ts';

const lifeMs = 60_000;

interface Published {
  readonly bytes: Uint8Array;
  readonly contentType: string;
}

/**
 * The other host that logs and artifacts are downloaded from. Its addresses are signed and work for a
 * minute; they need no token, and refuse a request that brings one, as GitHub's storage does.
 */
export class Downloads {
  readonly #published = new Map<string, Published>();
  readonly #secret = randomBytes(32);
  readonly #clock: Clock;
  readonly #server: Server;
  #origin = '';

  constructor(clock: Clock) {
    this.#clock = clock;
    this.#server = createServer((request, response) => {
      const url = new URL(request.url ?? '/', 'http://downloads');
      const name = url.pathname.slice(1);
      const found = this.#published.get(name);
      const refuse = (status: number): void => {
        response.writeHead(status, { 'content-type': 'text/plain' }).end('Refused\n');
      };
      const expires = url.searchParams.get('se') ?? '';
      if (request.headers.authorization !== undefined) return refuse(400);
      if (!this.#isSigned(name, expires, url.searchParams.get('sig') ?? '')) return refuse(403);
      if (Number(expires) <= this.#clock.now()) return refuse(403);
      if (found === undefined) return refuse(404);
      const { bytes, contentType } = found;
      response.writeHead(200, { 'content-type': contentType, 'content-length': bytes.length });
      response.end(request.method === 'HEAD' ? undefined : bytes);
    });
  }

  /** Starts listening on loopback; gives the origin. */
  async listen(): Promise<string> {
    this.#origin = await listen(this.#server, 0);
    return this.#origin;
  }

  /** An address that gives these bytes for the next minute. */
  publish(bytes: Uint8Array, contentType: string): string {
    const name = randomUUID();
    this.#published.set(name, { bytes, contentType });
    // Real time: the address must not outlive its use in memory, whatever the world's clock does.
    setTimeout(() => this.#published.delete(name), lifeMs).unref();
    const expires = String(this.#clock.now() + lifeMs);
    return `${this.#origin}/${name}?se=${expires}&sig=${this.#sign(name, expires)}`;
  }

  async close(): Promise<void> {
    this.#published.clear();
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
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
