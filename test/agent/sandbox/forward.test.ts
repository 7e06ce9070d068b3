import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { freePort } from '../../../src/cli/free-port.ts';
import { bundleForwarder } from './bundle-forwarder.ts';

let folder = '';
let forwarder = '';
let server: Server | undefined;
let child: ChildProcess | undefined;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pawl-forward-'));
  forwarder = await bundleForwarder(folder);
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});
afterEach(() => {
  child?.kill('SIGKILL');
  server?.close();
  child = server = undefined;
});

/** Listens where the forwarder connects: answers what it was sent, turned round, once all of it has come. */
async function answerTurned(name: string): Promise<string> {
  const path = join(folder, name);
  server = createServer({ allowHalfOpen: true }, (socket) => {
    let text = '';
    socket.on('data', (chunk) => (text += chunk.toString()));
    socket.once('end', () => socket.end([...text].toReversed().join('')));
  });
  server.listen(path);
  await once(server, 'listening');
  return path;
}

function start(forwards: readonly string[], script: string): ChildProcess {
  child = spawn(process.execPath, [forwarder, ...forwards, '--', 'sh', '-c', script], {
    stdio: ['pipe', 'pipe', 'pipe'],
    detached: true,
  });
  return child;
}

async function outcome(
  started: ChildProcess,
): Promise<{ code: unknown; out: string; err: string }> {
  let [out, err] = ['', ''];
  started.stdout?.on('data', (chunk: Buffer) => (out += chunk.toString()));
  started.stderr?.on('data', (chunk: Buffer) => (err += chunk.toString()));
  const [code] = await once(started, 'close');
  return { code, out, err };
}

const CLIENT = `
  const socket = require('node:net').connect({ port: Number(process.argv[1]), host: '127.0.0.1' });
  socket.end('abc');
  socket.pipe(process.stdout);
`;

describe('the forwarder inside the sandbox', () => {
  it('makes a loopback port of a Unix socket before the command starts, each half ending by itself', async () => {
    const socket = await answerTurned('turned.sock');
    const port = await freePort();
    const { code, out } = await outcome(
      start(
        [`${port}=${socket}`],
        `"${process.execPath}" -e "${CLIENT.replaceAll('"', '\\"')}" ${port}`,
      ),
    );
    expect([code, out]).toEqual([0, 'cba']);
  });

  it('hands over input, output and the exit status', async () => {
    const started = start([], 'read line; echo "out $line"; echo err >&2; exit 7');
    started.stdin?.end('hello\n');
    expect(await outcome(started)).toEqual({ code: 7, out: 'out hello\n', err: 'err\n' });
  });

  it('passes a signal on, once, and ends as the command does', async () => {
    const script = `trap 'asked=x$asked' TERM; echo ready
      for n in $(seq 200); do test -n "$asked" && break; sleep 0.05; done; sleep 0.3; echo "$asked"; kill -9 $$`;
    const started = start([], script);
    const ended = outcome(started);
    await once(started.stdout ?? started, 'data');
    // As a supervisor does: the whole group.
    process.kill(-Number(started.pid), 'SIGTERM');
    expect(await ended).toMatchObject({ code: 128 + 9, out: 'ready\nx\n' });
  });

  it('gives the command a session of its own, which no terminal of ours belongs to', async () => {
    const started = start([], `echo $$ $(cut -d' ' -f6 /proc/$$/stat)`);
    const [own, session] = (await outcome(started)).out.trim().split(' ');
    expect(own).toBe(session);
  });

  it('says so if there is no such command', async () => {
    const started = spawn(process.execPath, [forwarder, '--', 'no-such-command'], {
      stdio: 'pipe',
    });
    child = started;
    expect(await outcome(started)).toMatchObject({
      code: 127,
      err: 'no-such-command: not found\n',
    });
  });
});
