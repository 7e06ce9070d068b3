import { once } from 'node:events';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import { PawlError } from '../../errors.ts';
import { listenPrivately } from '../listen-privately.ts';
import { Service } from './ask-service.ts';
import type { GatewayParts } from './gateway-parts.ts';
import type { Gateway, GatewayRequest, Patience } from './gateway.ts';
import { KeyMask } from './key-mask.ts';
import { Ledger } from './ledger.ts';
import { Life } from './life.ts';
import { Purse } from './purse.ts';
import { HeldBytes } from './read-body.ts';
import { serveRequest } from './serve-request.ts';
import { Tiers } from './tiers.ts';
import { TroubleWatch } from './trouble-watch.ts';
import { findWire } from './wires/find-wire.ts';

const PATIENCE: Patience = { answerSeconds: 600, silenceSeconds: 300, noticeSeconds: 60 };

const MAX_CONNECTIONS = 256;

/**
 * Starts a gateway between an agent and its model's service, on a Unix socket.
 *
 * The agent is hostile. What it may ask for is listed by path, header and parameter; the rest goes nowhere.
 * The service's address and the key are the gateway's own: nothing that an agent says changes them, and the
 * key is masked in whatever comes back. Of what it spends, see `Purse`.
 *
 * Throws `PAWL_MODEL_ADDRESS_INVALID` for an upstream that is not asked by HTTP, and what the system says if
 * the socket cannot be made.
 */
export async function startGateway(request: GatewayRequest): Promise<Gateway> {
  const { socketPath, upstream, key, cents, alreadySpent } = request;
  if (!/^https?:$/.test(upstream.protocol)) {
    throw new PawlError('PAWL_MODEL_ADDRESS_INVALID', `${upstream.protocol} is not spoken`);
  }
  const patience = { ...PATIENCE, ...request.patience };
  const wire = findWire(request.wire);
  const mask = new KeyMask(key);
  const parts: GatewayParts = {
    wire,
    service: new Service(upstream, wire.home),
    key,
    mask,
    prices: request.prices,
    purse: new Purse(cents, alreadySpent),
    tiers: new Tiers(wire.dearest, wire.asksPlain(upstream.hostname)),
    ledger: new Ledger(),
    watch: new TroubleWatch((text) => mask.text(text)),
    held: new HeldBytes(),
    patience,
  };
  const lives = new Map<Life, Promise<void>>();
  const server = createServer((asked, response) => {
    const life = new Life();
    const served = serveRequest(parts, asked, response, life).finally(() => lives.delete(life));
    lives.set(life, served);
  });
  limit(server);
  await listenPrivately(server, socketPath);

  let closed: Promise<void> | undefined;
  const close = async (): Promise<void> => {
    const ended = once(server, 'close');
    server.close();
    for (const life of lives.keys()) life.end('closing');
    // Also of an agent that is still sending a request.
    server.closeAllConnections();
    await Promise.all(lives.values());
    parts.service.close();
    await ended;
  };
  return {
    account: () => ({
      ...parts.ledger.account(),
      requests: parts.purse.admitted,
      exhausted: parts.purse.exhausted,
    }),
    trouble: () => parts.watch.now(),
    answered: () => parts.watch.worked,
    refused: () => parts.watch.refused,
    close: () => (closed ??= close()),
  };
}

/** What a client may do beside asking. */
function limit(server: Server): void {
  // A tunnel would lead anywhere.
  server.on('connect', (_, socket) => {
    socket.on('error', () => undefined);
    socket.end('HTTP/1.1 405 Method Not Allowed\r\nConnection: close\r\n\r\n');
  });
  server.on('connection', (socket) => socket.setMaxListeners(0));
  server.maxConnections = MAX_CONNECTIONS;
  // An agent that keeps a connection finds it open.
  server.keepAliveTimeout = 0;
}
