import { Agent as HttpAgent, request as httpRequest } from 'node:http';
import type { ClientRequest, IncomingMessage, OutgoingHttpHeaders } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';

/** A request for the model's service. */
export interface ServiceRequest {
  readonly method: 'GET' | 'POST';
  /** Below the service's own path. */
  readonly path: string;
  readonly headers: OutgoingHttpHeaders;
  readonly body: Buffer | undefined;
  /** Ends the request, and the answer while it comes. */
  readonly signal: AbortSignal;
}

/** The one host that is ever asked. It keeps connections; `close` ends them. */
export class Service {
  private readonly agent: HttpAgent;
  private readonly secure: boolean;
  private readonly base: string;

  /** `home`: the path of an address that names none. */
  constructor(
    private readonly address: URL,
    home: string,
  ) {
    this.base = address.pathname.replace(/\/$/, '') || home;
    this.secure = address.protocol === 'https:';
    this.agent = this.secure
      ? new HttpsAgent({ keepAlive: true })
      : new HttpAgent({ keepAlive: true });
  }

  /** The answer, as soon as it begins. It follows no redirect. Throws if there is none. */
  async ask(request: ServiceRequest): Promise<IncomingMessage> {
    try {
      return await this.send(request);
    } catch (error) {
      // The service had closed a kept connection, and has not seen the request.
      if (error instanceof StaleConnection) return this.send(request);
      throw error;
    }
  }

  get host(): string {
    return this.address.hostname;
  }

  close(): void {
    this.agent.destroy();
  }

  private send({ method, path, headers, body, signal }: ServiceRequest): Promise<IncomingMessage> {
    const { hostname, port, search } = this.address;
    const query = search === '' || !path.includes('?') ? search : `&${search.slice(1)}`;
    const options = {
      agent: this.agent,
      method,
      // URL writes IPv6 addresses in brackets, connections are made without.
      hostname: hostname.replace(/^\[(.*)\]$/, '$1'),
      port,
      path: `${this.base}${path}${query}`,
      headers,
      signal,
    };
    return new Promise((resolve, reject) => {
      const request = this.secure ? httpsRequest(options) : httpRequest(options);
      request.once('response', resolve);
      request.on('error', (error) =>
        reject(isStale(request, error) ? new StaleConnection() : error),
      );
      request.end(body);
    });
  }
}

class StaleConnection extends Error {}

function isStale(request: ClientRequest, error: Error): boolean {
  return request.reusedSocket && 'code' in error && error.code === 'ECONNRESET';
}
