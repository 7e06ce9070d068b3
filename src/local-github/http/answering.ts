import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { AnswerRequest, SiteAnswer, SiteRequest } from './exchange.ts';
import { readBytes } from './read-body.ts';

/** Has what comes over a socket answered by `answer`; `origin` is the host's own. */
export function answering(origin: string, answer: AnswerRequest): RequestListener {
  return (request, response) => {
    readRequest(request, origin)
      .then(answer)
      .then((one) => sendAnswer(request, response, one))
      // A caller who hangs up before all of the request came gets no answer.
      .catch(() => response.destroy());
  };
}

async function readRequest(request: IncomingMessage, origin: string): Promise<SiteRequest> {
  return {
    method: request.method ?? 'GET',
    url: new URL(request.url ?? '/', origin),
    headers: headersOf(request),
    body: await readBytes(request),
  };
}

/** Sends an answer, or cuts the connection where there is none. */
function sendAnswer(
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
