import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import type { Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { openPort } from '../../src/agent/supervisor/open-port.ts';

let folder = '';
let server: Server | undefined;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pawl-port-'));
});
afterEach(async () => {
  server?.close();
  await rm(folder, { recursive: true, force: true });
});

/** Answers whoever comes, and never hangs up by itself. */
async function answering(): Promise<string> {
  const path = join(folder, 'model.sock');
  server = createServer((socket) => {
    socket.on('error', () => undefined);
    socket.on('data', (chunk) => socket.write(`heard ${chunk.toString()}`));
  });
  server.listen(path);
  await once(server, 'listening');
  return path;
}

describe('a port for an agent that no sandbox is around', () => {
  it('leads to the socket', async () => {
    const opened = await openPort(await answering());
    const client = connect({ host: '127.0.0.1', port: opened.port });
    client.write('hello');
    const [answer] = await once(client, 'data');
    expect(String(answer)).toBe('heard hello');
    client.destroy();
    await opened.close();
  });

  it('is taken away from a client that stays', async () => {
    const opened = await openPort(await answering());
    const client = connect({ host: '127.0.0.1', port: opened.port });
    client.on('error', () => undefined);
    client.write('hello');
    await once(client, 'data');
    const ended = once(client, 'close');
    await opened.close();
    await ended;
    const late = connect({ host: '127.0.0.1', port: opened.port });
    const [error] = await once(late, 'error');
    expect(error).toMatchObject({ code: 'ECONNREFUSED' });
  });
});
