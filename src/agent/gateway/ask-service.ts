import { Agent as HttpAgent, request as httpRequest } from 'node:http';
import type { IncomingMessage, OutgoingHttpHeaders } from 'node:http';
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

  /**
   * The answer, as soon as it begins. It follows no redirect. Throws if there is none: `LostAnswer` if the
   * service may have been at work on one.
   */
  async ask(request: ServiceRequest): Promise<IncomingMessage> {
    try {
      return await this.send(request);
    } catch (error) {
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
      // Until all of it is written nobody can have begun to work on it.
      let writtenAt = Infinity;
      request.once('finish', () => (writtenAt = performance.now()));
      const fail = (error: NodeJS.ErrnoException): void => {
        const taken = performance.now() - writtenAt > AT_ONCE_MS;
        if (taken) reject(new LostAnswer(error.code ?? 'no answer'));
        else if (request.reusedSocket && error.code === 'ECONNRESET')
          reject(new StaleConnection(error.code));
        else reject(error);
      };
      request.on('error', fail);
      // Unasked, no answer follows it. It comes as either, by whether it says to what it changes.
      const switched = ({ socket }: IncomingMessage): void => {
        socket.destroy();
        fail(new NoAnswer('101 Switching Protocols'));
      };
      request.once('upgrade', switched);
      request.once('response', (answer) =>
        answer.statusCode === 101 ? switched(answer) : resolve(answer),
      );
      // Whatever else ends it: once one of these has come, the others say nothing.
      request.once('close', () => fail(new NoAnswer('no answer')));
      request.end(body);
    });
  }
}

/**
 * How soon a connection is reset that the service had closed before it saw the request: as long as a packet
 * takes there and back. What is reset later was perhaps worked on, and is then billed: to ask again would be
 * to pay twice. No model has written anything by then.
 */
const AT_ONCE_MS = 250;

class NoAnswer extends Error {
  /** As the system or HTTP calls what happened to the connection. */
  constructor(readonly code: string) {
    super(code);
  }
}

/** The service had closed a kept connection, and has not seen the request. */
class StaleConnection extends NoAnswer {}

/** The connection was lost while the service had the request, and perhaps worked on it. */
export class LostAnswer extends NoAnswer {}
