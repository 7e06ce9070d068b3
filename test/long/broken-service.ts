import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';

/** How a model's service misbehaves that no scripted server plays. */
export type Break = 'stalls' | 'says-nonsense';

/** A service that takes every request, and answers none as it should. */
export interface BrokenService {
  readonly url: string;
  close(): Promise<void>;
}

export async function startBrokenService(how: Break): Promise<BrokenService> {
  const server = createServer((request, response) => {
    request.resume();
    request.once('end', () => answer(how, request, response));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    url: `http://127.0.0.1:${address.port}`,
    async close() {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
}

function answer(how: Break, { method }: IncomingMessage, response: ServerResponse): void {
  if (method !== 'POST') {
    response.writeHead(404).end('{}');
    return;
  }
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  response.flushHeaders();
  if (how === 'stalls') return;
  response.end('event: nonsense\ndata: {"type": "mess\n\ndata: 42\n\ndata: [1,\n\n');
}
