import { once } from 'node:events';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { createServer, request } from 'node:http';
import type { IncomingMessage, Server } from 'node:http';
import { connect, createServer as createTcpServer } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { startHostGate } from '../../../src/agent/sandbox/host-gate.ts';
import type { HostGate, Internet } from '../../../src/agent/sandbox/host-gate.ts';

const PUBLIC = '93.184.215.14';
/** Of this machine, though it is of the open internet. */
const OWN = '93.184.215.77';

let folder = '';
let gate: HostGate | undefined;
let host: Server;
/** Where every address leads to. */
let leadsTo = 0;
let connected: string[] = [];
let resolved: string[] = [];
let addresses: Record<string, readonly string[]> = {};

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pawl-gate-'));
  connected = [];
  resolved = [];
  addresses = { 'registry.example.org': [PUBLIC] };
  host = createServer((asked, answer) => {
    answer.writeHead(200, { 'x-path': asked.url ?? '', 'x-asked': JSON.stringify(asked.headers) });
    asked.pipe(answer);
  });
  host.listen(0, '127.0.0.1');
  await once(host, 'listening');
  leadsTo = portOf(host);
});

afterEach(async () => {
  await gate?.close();
  gate = undefined;
  host.closeAllConnections();
  host.close();
  await rm(folder, { recursive: true, force: true });
});

/** The internet of these tests: every address leads to the one host on this machine. */
const internet: Internet = {
  resolve: async (name) => {
    resolved.push(name);
    const found = addresses[name];
    if (found === undefined) throw new Error('ENOTFOUND');
    return found;
  },
  connect: (address, port) => {
    connected.push(`${address} ${port}`);
    return connect(leadsTo, '127.0.0.1');
  },
  ownAddresses: () => [OWN],
};

function portOf(server: { address(): AddressInfo | string | null }): number {
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

async function start(allowHosts: readonly string[] = ['registry.example.org']): Promise<string> {
  const socketPath = join(folder, 'hosts.sock');
  gate = await startHostGate({ socketPath, allowHosts, internet });
  return socketPath;
}

/** The status of a CONNECT, and what the other end then says. */
async function tunnel(
  socketPath: string,
  target: string,
): Promise<{ status: number | undefined; body: string; socket: Socket }> {
  const asked = request({ socketPath, method: 'CONNECT', path: target, agent: false });
  asked.end();
  const [answer, socket, head]: [IncomingMessage, Socket, Buffer] = await new Promise(
    (resolve, reject) => {
      asked.once('connect', (...all: [IncomingMessage, Socket, Buffer]) => resolve(all));
      asked.once('error', reject);
    },
  );
  let body = head.toString();
  socket.on('data', (chunk: Buffer) => (body += chunk.toString()));
  if (answer.statusCode !== 200 && !socket.readableEnded) await once(socket, 'end');
  return { status: answer.statusCode, body, socket };
}

async function plain(
  socketPath: string,
  path: string,
  headers: Record<string, string> = {},
  sent = '',
): Promise<{ status: number | undefined; headers: IncomingMessage['headers']; body: string }> {
  const asked = request({ socketPath, method: 'POST', path, headers, agent: false });
  asked.end(sent);
  const [answer]: [IncomingMessage] = await new Promise((resolve, reject) => {
    asked.once('response', (came) => resolve([came]));
    asked.once('error', reject);
  });
  let body = '';
  for await (const chunk of answer) body += String(chunk);
  return { status: answer.statusCode, headers: answer.headers, body };
}

describe('the gate to named hosts', () => {
  it('tunnels to a named host, at the address that it resolved and checked itself', async () => {
    const socketPath = await start();
    const { status, socket } = await tunnel(socketPath, 'registry.example.org:443');
    expect(status).toBe(200);
    socket.write(
      'POST /through HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: 5\r\n\r\nhello',
    );
    const [answer] = await once(socket, 'data');
    expect(String(answer)).toContain('x-path: /through');
    expect(resolved).toEqual(['registry.example.org']);
    expect(connected).toEqual([`${PUBLIC} 443`]);
    socket.destroy();
  });

  it('sends plain requests on, without what is between the agent and its proxy', async () => {
    const socketPath = await start();
    const headers = { 'Proxy-Authorization': 'Basic eDp5', 'X-Mine': '1' };
    const answer = await plain(socketPath, 'http://registry.example.org/a?b=c', headers, 'ping');
    expect(answer).toMatchObject({ status: 200, body: 'ping' });
    expect(answer.headers['x-path']).toBe('/a?b=c');
    const asked = JSON.parse(String(answer.headers['x-asked']));
    expect(asked).toMatchObject({ host: 'registry.example.org', 'x-mine': '1' });
    expect(asked).not.toHaveProperty('proxy-authorization');
    expect(connected).toEqual([`${PUBLIC} 80`]);
  });

  it.each([
    ['a host that is not named', 'evil.example.net:443', 'not in sandbox.allow-hosts'],
    ['another port', 'registry.example.org:22', 'not 80 or 443'],
    ['an address', '127.0.0.1:443', 'not in sandbox.allow-hosts'],
    ['an address in brackets', '[::1]:443', 'not 80 or 443'],
    ['no port at all', 'registry.example.org', 'not 80 or 443'],
  ])('refuses %s without asking for its address', async (_, target, why) => {
    const { status, body } = await tunnel(await start(), target);
    expect(status).toBe(403);
    expect(body).toContain(why);
    expect(resolved).toEqual([]);
    expect(connected).toEqual([]);
  });

  it.each(['127.0.0.1', '169.254.169.254', '10.0.0.8', '::1', '::ffff:127.0.0.1', 'fd00::1', OWN])(
    'refuses a named host whose name leads to %s',
    async (address) => {
      addresses = { 'registry.example.org': [address] };
      const { status, body } = await tunnel(await start(), 'registry.example.org:443');
      expect([status, body]).toEqual([
        403,
        expect.stringContaining('not one of the open internet'),
      ]);
      expect(connected).toEqual([]);
    },
  );

  it('connects to the address that it checked, though the name leads elsewhere a moment later', async () => {
    const socketPath = await start();
    const answers = [[PUBLIC], ['127.0.0.1']];
    internetAnswers(() => answers.shift() ?? []);
    const { status, socket } = await tunnel(socketPath, 'registry.example.org:443');
    socket.destroy();
    expect(status).toBe(200);
    expect(connected).toEqual([`${PUBLIC} 443`]);
    expect((await tunnel(socketPath, 'registry.example.org:443')).status).toBe(403);
    expect(connected).toHaveLength(1);
  });

  it('refuses plain requests for the same reasons, and those that are none for a proxy', async () => {
    const socketPath = await start();
    expect(await plain(socketPath, 'http://evil.example.net/')).toMatchObject({ status: 403 });
    expect(await plain(socketPath, 'http://registry.example.org:8080/')).toMatchObject({
      status: 403,
    });
    expect(await plain(socketPath, '/etc/passwd')).toMatchObject({ status: 403 });
    expect(connected).toEqual([]);
  });

  it('tells a host that cannot be reached from one that is refused', async () => {
    addresses = {};
    const { status, body } = await tunnel(await start(), 'registry.example.org:443');
    expect([status, body]).toEqual([502, expect.stringContaining('cannot be reached')]);
    expect(gate?.refused()).toEqual([]);
  });

  it.each(['000 No', '042 No', '099 No', '1000 No', '101 Switching Protocols', 'none'])(
    'answers that a host is no good which says %s, and lives on',
    async (status) => {
      const socketPath = await start();
      const hostile = createTcpServer((socket) => {
        socket.on('error', () => undefined);
        socket.end(`HTTP/1.1 ${status}\r\nContent-Length: 2\r\n\r\nno`);
      });
      hostile.listen(0, '127.0.0.1');
      await once(hostile, 'listening');
      leadsTo = portOf(hostile);
      const { status: told, body } = await plain(socketPath, 'http://registry.example.org/x');
      expect(told).toBe(502);
      expect(body).toBe("Pawl's sandbox does not let this through: the host cannot be reached.\n");
      hostile.close();
      leadsTo = portOf(host);
      expect((await plain(socketPath, 'http://registry.example.org/x')).status).toBe(200);
    },
  );

  it('remembers what was refused, once each, and no more than a hundred', async () => {
    const socketPath = await start();
    await tunnel(socketPath, 'evil.example.net:443');
    await tunnel(socketPath, 'evil.example.net:443');
    await plain(socketPath, 'http://other.example.net/');
    expect(gate?.refused()).toEqual(['evil.example.net:443', 'other.example.net:80']);
    for (let n = 0; n < 120; n += 1) await tunnel(socketPath, `h${n}.example.net:443`);
    expect(gate?.refused()).toHaveLength(100);
  });

  it('is ours alone to speak to, and ends with its connections', async () => {
    const socketPath = await start();
    expect((await stat(socketPath)).mode & 0o777).toBe(0o600);
    const { socket } = await tunnel(socketPath, 'registry.example.org:443');
    const closed = once(socket, 'close');
    await gate?.close();
    await closed;
    await expect(stat(socketPath)).rejects.toThrow('ENOENT');
  });
});

/** From now on every name leads there. */
function internetAnswers(answer: () => readonly string[]): void {
  addresses = new Proxy({}, { get: answer });
}
