import type { IncomingMessage, ServerResponse } from 'node:http';
import { boundJson } from './bound-json.ts';
import { buyAnswer } from './buy-answer.ts';
import type { GatewayParts } from './gateway-parts.ts';
import { exchange } from './exchange.ts';
import { headersToService } from './headers.ts';
import type { Life } from './life.ts';
import { findPrice, mostOf } from './prices/price-table.ts';
import { parseObject, readBody } from './read-body.ts';
import { outage } from './trouble-watch.ts';
import { searches, SEARCHES } from './wires/searching-models.ts';
import type { JsonObject, Refusal, Route } from './wires/wire.ts';

/** Services put some words of their own before what they are sent: so many tokens at the most. */
const HIDDEN_TOKENS = 8_192;

/** Serves one request of the agent, whatever it is. Never throws. */
export async function serveRequest(
  parts: GatewayParts,
  request: IncomingMessage,
  response: ServerResponse,
  life: Life,
): Promise<void> {
  // That the agent is gone is told by the connection's end: of requests that came in a row over one, the
  // later ones' answers are not told it.
  const { socket } = request;
  const left = (): void => life.end('agent-left');
  socket.once('close', left);
  response.on('error', () => undefined);
  try {
    const refusal = await serve(parts, request, response, life);
    if (refusal) refuse(parts, response, refusal);
  } catch (error) {
    // A fault of our own must end neither the session nor the supervisor. That the agent hung up is none.
    if (!socket.destroyed) {
      const what = error instanceof Error ? error.message : 'fault';
      parts.watch.failed(outage(`Pawl's gateway: ${what}`));
    }
    response.destroy();
  } finally {
    socket.off('close', left);
  }
}

/** Gives why it is refused, if it is. */
async function serve(
  parts: GatewayParts,
  request: IncomingMessage,
  response: ServerResponse,
  life: Life,
): Promise<Refusal | undefined> {
  const { wire, held } = parts;
  const route = wire.route(request.method ?? '', request.url ?? '');
  if (!route) {
    return {
      kind: 'no-such-path',
      message: 'Pawl lets through what asks for answers, nothing else.',
    };
  }
  if (!route.post) return free(parts, request, response, life, route, undefined);
  const body = await readBody(request, held);
  if ('kind' in body) return body;
  try {
    const beyond = boundJson(body);
    if (beyond) return beyond;
    const object = parseObject(body);
    if (!object) return { kind: 'bad-request', message: 'The request is not a JSON object.' };
    return await ask(parts, request, response, life, route, object);
  } finally {
    held.giveBack(body.length);
  }
}

async function ask(
  parts: GatewayParts,
  request: IncomingMessage,
  response: ServerResponse,
  life: Life,
  route: Route,
  object: JsonObject,
): Promise<Refusal | undefined> {
  const { wire, prices, purse, tiers, patience } = parts;
  const asking = wire.ask(object, route.path, parts.service.host);
  if ('kind' in asking) return asking;
  if (searches(asking.model)) return { kind: 'bad-request', message: SEARCHES };
  // What is sent is what was looked at: a key that came twice, say, comes once.
  const body = Buffer.from(JSON.stringify(asking.body));
  if (!route.metered) return free(parts, request, response, life, route, body);

  const { price } = findPrice(prices, asking.model);
  const most = asking.readsMore
    ? Infinity
    : mostOf(price, body.length + HIDDEN_TOKENS, asking.maxOutput);
  const admission = await purse.admit(() => most * tiers.most, life.signal);
  if (!admission) return spent(purse.cents);
  let cents = 0;
  try {
    const headers = headersToService(request.headers, wire, parts.key, body);
    const noticeSeconds = asking.streams ? patience.noticeSeconds : patience.answerSeconds;
    const sent = { route, headers, body, noticeSeconds };
    const bought = await buyAnswer(parts, response, life, sent, asking);
    ({ cents } = bought);
    return bought.refusal;
  } finally {
    admission.settle(cents);
  }
}

/** Passes on what costs nothing. */
async function free(
  parts: GatewayParts,
  request: IncomingMessage,
  response: ServerResponse,
  life: Life,
  route: Route,
  body: Buffer | undefined,
): Promise<Refusal | undefined> {
  const headers = headersToService(request.headers, parts.wire, parts.key, body);
  const { noticeSeconds } = parts.patience;
  const sent = { route, headers, body, noticeSeconds };
  return (await exchange(parts, response, life, sent, () => undefined)).refusal;
}

function spent(cents: number): Refusal {
  const message = `Pawl: the ${cents} cents that were reserved for this attempt are spent. Stop here.`;
  return { kind: 'spent', message };
}

function refuse({ wire }: GatewayParts, response: ServerResponse, refusal: Refusal): void {
  if (response.headersSent || response.destroyed) return;
  const { status, body } = wire.refuse(refusal);
  const text = JSON.stringify(body);
  response.writeHead(status, {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(text),
    // Anthropic's and OpenAI's own clients ask again by this.
    'x-should-retry': String(status >= 500),
    // What is left of a request that was not read to its end is no next request.
    ...(refusal.kind === 'too-large' || refusal.kind === 'busy' ? { connection: 'close' } : {}),
  });
  response.end(text);
}
