import { lookup } from 'node:dns/promises';
import { createServer, request as httpRequest } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import type { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { pipeline } from 'node:stream';
import { listenPrivately } from '../listen-privately.ts';
import { isAllowedHost } from './allowed-host.ts';
import { joinStreams } from './join-streams.ts';
import { isPublicAddress } from './public-address.ts';

/** How the internet is reached; tests have one of their own. */
export interface Internet {
  /** The addresses of a name; rejects if it has none. */
  resolve(name: string): Promise<readonly string[]>;
  connect(address: string, port: number): Socket;
  /** Addresses of this machine itself: what listens on all of them is meant for it alone. */
  ownAddresses(): readonly string[];
}

export interface HostGate {
  /** Hosts that were asked for and refused, each once, in the order of their first time. */
  refused(): readonly string[];
  close(): Promise<void>;
}

export interface HostGateRequest {
  /** A Unix socket that does not exist yet. */
  readonly socketPath: string;
  /** Exact names, and `*.example.org` for all below one. */
  readonly allowHosts: readonly string[];
  readonly internet?: Internet;
}

const INTERNET: Internet = {
  resolve: async (name) => (await lookup(name, { all: true })).map(({ address }) => address),
  connect: (host, port) => connect({ host, port }),
  ownAddresses: () =>
    Object.values(networkInterfaces()).flatMap((all) => all?.map(({ address }) => address) ?? []),
};

const PORTS: readonly number[] = [80, 443];
const CONNECT_MS = 10_000;
const IDLE_MS = 5 * 60_000;
/** What an agent asks for is hostile: neither the list of it nor the connections may grow without end. */
const REFUSED_KEPT = 100;
const CONNECTIONS = 256;
/** Of the way from one proxy to the next; they are not the host's business. RFC 9110, section 7.6.1. */
const HOP_BY_HOP = [
  'connection',
  'proxy-connection',
  'proxy-authorization',
  'keep-alive',
  'te',
  'trailer',
  'upgrade',
];

/** Why a host is not let through; the text is answered to the agent. */
class Refusal extends Error {}

/**
 * An HTTP proxy on a Unix socket, the sandbox's only way out beside the model: it lets through the named
 * hosts on ports 80 and 443, by names that it resolves itself and only to addresses of the open internet.
 * The address that was checked is the one that is connected to, so a name cannot change in between.
 */
export async function startHostGate(request: HostGateRequest): Promise<HostGate> {
  const { socketPath, allowHosts, internet = INTERNET } = request;
  const refused = new Set<string>();
  const open = new Set<Duplex>();
  const reach = async (host: string, port: number): Promise<Socket> => {
    try {
      return await connectTo(await addressOf(host, port, allowHosts, internet), port, internet);
    } catch (error) {
      if (error instanceof Refusal && refused.size < REFUSED_KEPT) refused.add(shown(host, port));
      throw error;
    }
  };

  const server = createServer({ connectionsCheckingInterval: 5_000, headersTimeout: 10_000 });
  server.maxConnections = CONNECTIONS;
  server.on('connection', (socket) => track(open, socket));
  server.on('connect', (asked, socket, head) => {
    void tunnel(asked, socket, head, reach).catch(() => socket.destroy());
  });
  server.on('request', (asked, answer) => {
    void forward(asked, answer, reach).catch((error: unknown) => refuse(answer, error));
  });
  server.on('clientError', (_, socket) => socket.destroy());
  await listenPrivately(server, socketPath);
  return {
    refused: () => [...refused],
    close: () => close(server, open),
  };
}

async function close(server: Server, open: ReadonlySet<Duplex>): Promise<void> {
  const closed = new Promise<void>((resolve) => {
    server.close(() => resolve());
  });
  for (const socket of open) socket.destroy();
  await closed;
}

function track(open: Set<Duplex>, socket: Duplex): void {
  open.add(socket);
  socket.once('close', () => open.delete(socket));
}

/** The one address that is connected to. Throws a Refusal. */
async function addressOf(
  host: string,
  port: number,
  allowHosts: readonly string[],
  internet: Internet,
): Promise<string> {
  if (!PORTS.includes(port)) throw new Refusal(`port ${port} is not 80 or 443`);
  if (!isAllowedHost(host, allowHosts)) throw new Refusal('it is not in sandbox.allow-hosts');
  const addresses = await internet.resolve(host);
  const own = internet.ownAddresses();
  const address = addresses.find((one) => isPublicAddress(one) && !own.includes(one));
  if (address === undefined) throw new Refusal('its address is not one of the open internet');
  return address;
}

async function connectTo(address: string, port: number, internet: Internet): Promise<Socket> {
  const socket = internet.connect(address, port);
  socket.setTimeout(CONNECT_MS, () => socket.destroy(new Error('it does not answer')));
  await new Promise<void>((resolve, reject) => {
    socket.once('connect', resolve);
    socket.once('error', reject);
  });
  socket.setTimeout(IDLE_MS, () => socket.destroy());
  return socket;
}

type Reach = (host: string, port: number) => Promise<Socket>;

/** CONNECT: the two ends then speak TLS past us. */
async function tunnel(
  asked: IncomingMessage,
  socket: Duplex,
  head: Buffer,
  reach: Reach,
): Promise<void> {
  socket.on('error', () => undefined);
  const named = /^([^:]+):(\d{1,5})$/.exec(asked.url ?? '');
  try {
    const host = await reach(named?.[1] ?? asked.url ?? '', Number(named?.[2] ?? 0));
    socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
    host.write(head);
    joinStreams(socket, host);
  } catch (error) {
    const text = reason(error);
    socket.end(
      `HTTP/1.1 ${status(error)}\r\nContent-Type: text/plain\r\nContent-Length: ${Buffer.byteLength(text)}\r\nConnection: close\r\n\r\n${text}`,
    );
  }
}

/** Plain HTTP, asked with the whole address in the first line. */
async function forward(
  asked: IncomingMessage,
  answer: ServerResponse,
  reach: Reach,
): Promise<void> {
  const url = URL.parse(asked.url ?? '');
  if (url?.protocol !== 'http:')
    throw new Refusal('a proxy is asked with CONNECT or an http: address');
  const socket = await reach(url.hostname, url.port === '' ? 80 : Number(url.port));
  const headers = { ...asked.headers, host: url.host, connection: 'close' };
  for (const name of HOP_BY_HOP) if (name !== 'connection') Reflect.deleteProperty(headers, name);
  const outgoing = httpRequest({
    createConnection: () => socket,
    method: asked.method,
    path: `${url.pathname}${url.search}`,
    headers,
  });
  outgoing.once('response', (came) => {
    try {
      // Nobody asked it to: that does not go from one proxy to the next.
      if (came.statusCode === 101) throw new Error('it speaks another protocol');
      answer.writeHead(came.statusCode ?? 502, came.headers);
    } catch (error) {
      // A host may say what Node reads and does not write: the status 042, say.
      socket.destroy();
      refuse(answer, error);
      return;
    }
    pipeline(came, answer, () => socket.destroy());
  });
  // Not only the first: that a socket of ours is destroyed is told as well.
  outgoing.on('error', (error) => refuse(answer, error));
  pipeline(asked, outgoing, () => undefined);
}

function refuse(answer: ServerResponse, error: unknown): void {
  if (answer.headersSent) {
    answer.destroy();
    return;
  }
  const [code] = status(error).split(' ');
  answer.writeHead(Number(code), { 'content-type': 'text/plain', connection: 'close' });
  answer.end(reason(error));
}

function status(error: unknown): string {
  return error instanceof Refusal ? '403 Forbidden' : '502 Bad Gateway';
}

function reason(error: unknown): string {
  const why = error instanceof Refusal ? error.message : 'the host cannot be reached';
  return `Pawl's sandbox does not let this through: ${why}.\n`;
}

/** As it is shown to people. */
function shown(host: string, port: number): string {
  return `${host.slice(0, 253)}:${port}`.replaceAll(/[^\w.:*[\]-]/g, '?');
}
