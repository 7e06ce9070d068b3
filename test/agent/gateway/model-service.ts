import { once } from 'node:events';
import { createServer } from 'node:http';
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';

/** One request as it reached the service. */
export interface ServiceRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  /** Becomes true when the connection is closed before the answer was sent whole. */
  readonly left: () => boolean;
}

export type Answering = (request: ServiceRequest, response: ServerResponse) => void | Promise<void>;

/** A provider on loopback that answers as a test says, and remembers what it was asked. */
export class ModelService {
  readonly requests: ServiceRequest[] = [];
  answer: Answering = (_, response) => void response.writeHead(404).end();
  private readonly server = createServer((request, response) => void this.take(request, response));

  async start(): Promise<URL> {
    // Connections that nobody uses stay open for as long as the other side keeps them.
    this.server.keepAliveTimeout = 0;
    this.server.listen(0, '127.0.0.1');
    await once(this.server, 'listening');
    const address = this.server.address();
    return new URL(`http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`);
  }

  /** Connections to it that are open. */
  connections(): Promise<number> {
    return new Promise((resolve) => this.server.getConnections((_, count) => resolve(count)));
  }

  async stop(): Promise<void> {
    if (!this.server.listening) return;
    const closed = once(this.server, 'close');
    this.server.close();
    this.server.closeAllConnections();
    await closed;
  }

  private async take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    let left = false;
    response.on('close', () => {
      left = !response.writableFinished;
    });
    const taken: ServiceRequest = {
      method: request.method ?? '',
      url: request.url ?? '',
      headers: request.headers,
      body: Buffer.concat(chunks).toString('utf8'),
      left: () => left,
    };
    this.requests.push(taken);
    await this.answer(taken, response);
  }
}

/** Answers with JSON in one piece. */
export function json(body: object, status = 200): Answering {
  return (_, response) => {
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(JSON.stringify(body));
  };
}

/** Answers with events, all at once. */
export function events(text: string): Answering {
  return (_, response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.end(text);
  };
}
