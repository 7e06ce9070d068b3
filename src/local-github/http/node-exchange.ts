import type { IncomingMessage, ServerResponse } from 'node:http';
import type { SiteAnswer, SiteRequest } from './exchange.ts';
import { readBytes } from './read-body.ts';

/** A request that came over a socket; `origin` is the host's own. */
export async function readRequest(request: IncomingMessage, origin: string): Promise<SiteRequest> {
  return {
    method: request.method ?? 'GET',
    url: new URL(request.url ?? '/', origin),
    headers: headersOf(request),
    body: await readBytes(request),
  };
}

/** Sends an answer, or cuts the connection where there is none. */
export function sendAnswer(
  request: IncomingMessage,
  response: ServerResponse,
  answer: SiteAnswer | undefined,
): void {
  if (answer === undefined) {
    response.destroy();
    return;
  }
  const { status, headers, body } = answer;
  response.writeHead(status, headers);
  response.end(request.method === 'HEAD' ? undefined : body);
}

function headersOf(request: IncomingMessage): Record<string, string | undefined> {
  const headers = Object.entries(request.headers);
  return Object.fromEntries(
    headers.map(([name, value]) => [name, typeof value === 'string' ? value : value?.join(', ')]),
  );
}
