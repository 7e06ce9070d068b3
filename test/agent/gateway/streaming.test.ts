import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { connect } from 'node:net';
import { describe, expect, it } from '@jest/globals';
import { message, messageEvents, sse } from './answers.ts';
import { GatewayRoom, MESSAGE, textOf, until } from './gateway-room.ts';
import { json } from './model-service.ts';

const USED = { input: 1_000, output: 40 };

describe('an answer that passes the gateway', () => {
  const room = new GatewayRoom();

  it('reaches the agent piece by piece, while the service still writes', async () => {
    let goOn = (): void => undefined;
    const pieces = messageEvents(USED, ['one', 'two', 'three']).map((event) => sse(event));
    room.service.answer = async (_, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      for (const piece of pieces) {
        const gone = new Promise<void>((resolve) => (goOn = resolve));
        response.write(piece);
        await gone;
      }
      response.end();
    };
    await room.open();
    const answer = await room.send('POST', '/v1/messages', { ...MESSAGE, stream: true });
    const seen: string[] = [];
    for await (const piece of answer) {
      seen.push(String(piece));
      goOn();
    }
    expect(seen).toEqual(pieces);
  });

  it('begins at the agent when it begins at the service, though nothing was written yet', async () => {
    room.service.answer = (_, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.flushHeaders();
    };
    await room.open();
    const answer = await room.send('POST', '/v1/messages', MESSAGE);
    expect(answer.headers['content-type']).toBe('text/event-stream');
    answer.destroy();
  });

  it('is given up at the service when the agent leaves, and counted by what was seen', async () => {
    room.service.answer = (_, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write(sse(...messageEvents(USED, ['x'.repeat(3_000)]).slice(0, 4)));
    };
    const gateway = await room.open();
    const answer = await room.send('POST', '/v1/messages', { ...MESSAGE, stream: true });
    await once(answer, 'data');
    answer.destroy();
    await until(() => room.service.requests[0]?.left() === true);
    await until(() => gateway.account().byModel.length === 1);
    const [usage] = gateway.account().byModel;
    expect(usage).toMatchObject({ inputTokens: 1_000, estimated: 1 });
    // Not more than it may write: that was a thousand.
    expect(usage?.outputTokens).toBe(1_000);
    expect(gateway.trouble()).toBeUndefined();
  });

  it('that nobody waits for any longer is counted, though nothing of it was seen', async () => {
    room.service.answer = () => undefined;
    const gateway = await room.open();
    const agent = new AbortController();
    const left = room.send('POST', '/v1/messages', MESSAGE, {}, agent.signal).catch(() => 'left');
    await until(() => room.service.requests.length === 1);
    await new Promise((resolve) => setTimeout(resolve, 50));
    agent.abort();
    await left;
    await until(() => gateway.account().byModel.length === 1);
    const [usage] = gateway.account().byModel;
    const sent = room.service.requests[0]?.body.length ?? 0;
    expect(usage).toMatchObject({ inputTokens: Math.ceil(sent / 3), estimated: 1 });
    // A hundred tokens a second may have been written in the meantime.
    expect(usage?.outputTokens).toBeGreaterThanOrEqual(5);
    await until(() => room.service.requests[0]?.left() === true);
  });

  it('that is streamed and silent for long is a stalled one: nothing is written in the meantime', async () => {
    room.service.answer = () => undefined;
    const gateway = await room.open({ patience: { noticeSeconds: 0.05 } });
    const agent = new AbortController();
    const body = { ...MESSAGE, stream: true };
    const left = room.send('POST', '/v1/messages', body, {}, agent.signal).catch(() => 'left');
    await new Promise((resolve) => setTimeout(resolve, 300));
    agent.abort();
    await left;
    await until(() => gateway.account().byModel.length === 1);
    const [usage] = gateway.account().byModel;
    expect(usage).toMatchObject({ estimated: 1 });
    // For the time until it was noticed, not for six times of it.
    expect(usage?.outputTokens).toBeGreaterThanOrEqual(5);
    expect(usage?.outputTokens).toBeLessThan(15);
  });

  it('is metered to its end though the agent reads slowly', async () => {
    const words = Array.from({ length: 2_000 }, () => 'x'.repeat(1_000));
    const text = sse(...messageEvents({ input: 1_000, output: 700_000 }, words));
    room.service.answer = (_, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.end(text);
    };
    const gateway = await room.open();
    const answer = await room.send('POST', '/v1/messages', { ...MESSAGE, stream: true });
    answer.pause();
    await until(() => gateway.account().byModel.length === 1);
    expect(gateway.account().byModel).toMatchObject([{ outputTokens: 700_000, estimated: 0 }]);
    expect(await textOf(answer)).toBe(text);
  });

  it('waits for an agent that reads nothing, once very much is unread, and loses nothing', async () => {
    const piece = `: ${'x'.repeat(1024 * 1024)}\n\n`;
    let written = 0;
    room.service.answer = async (_, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      for (; written < 48; written += 1) {
        if (!response.write(piece)) await once(response, 'drain');
      }
      response.end(sse(...messageEvents(USED)));
    };
    const gateway = await room.open({ patience: { silenceSeconds: 2 } });
    const answer = await room.send('POST', '/v1/messages', { ...MESSAGE, stream: true });
    answer.pause();
    // Longer than the service may be silent: it is not the service that is waited for.
    await new Promise((resolve) => setTimeout(resolve, 3_000));
    expect(written).toBeLessThan(48);
    expect((await textOf(answer)).length).toBeGreaterThan(48 * piece.length);
    expect(gateway.account().byModel).toMatchObject([{ outputTokens: 40, estimated: 0 }]);
  });

  it('is ended and counted when the gateway closes, and the socket is gone', async () => {
    room.service.answer = (_, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write(sse(...messageEvents(USED).slice(0, 4)));
    };
    const gateway = await room.open();
    const answer = await room.send('POST', '/v1/messages', { ...MESSAGE, stream: true });
    await once(answer, 'data');
    const read = textOf(answer).catch(String);
    await Promise.all([gateway.close(), gateway.close()]);
    expect(await read).toContain('aborted');
    expect(room.service.requests[0]?.left()).toBe(true);
    expect(gateway.account().byModel).toMatchObject([{ inputTokens: 1_000, estimated: 1 }]);
    await gateway.close();
    expect(existsSync(room.socketPath)).toBe(false);
  });

  it('leaves no connection to the service when the gateway closes, though an agent still sends', async () => {
    room.service.answer = json(message(USED));
    const gateway = await room.open();
    await room.message();
    expect(await room.service.connections()).toBe(1);
    const socket = connect(room.socketPath);
    socket.on('error', () => undefined);
    socket.write('POST /v1/messages HTTP/1.1\r\nhost: x\r\ncontent-length: 100\r\n\r\n{');
    await once(socket, 'connect');
    await room.ask('GET', '/v1/models', undefined);
    await gateway.close();
    await until(async () => (await room.service.connections()) === 0);
  });

  it('waits on a connection that is kept for as long as an agent likes', async () => {
    room.service.answer = json(message(USED));
    await room.open();
    const { headers } = await room.ask('POST', '/v1/messages', MESSAGE, {
      connection: 'keep-alive',
    });
    expect(headers).not.toHaveProperty('keep-alive');
  });

  it('is not kept from others by an agent that opens connections without end', async () => {
    await room.open();
    const sockets = Array.from({ length: 300 }, () => connect(room.socketPath));
    let closed = 0;
    for (const socket of sockets)
      socket.on('close', () => (closed += 1)).on('error', () => undefined);
    await until(() => closed >= 44);
    expect(closed).toBe(44);
    for (const socket of sockets) socket.destroy();
  });

  it('does not disturb the next one on the same connection', async () => {
    room.service.answer = json(message(USED));
    const gateway = await room.open();
    for (let turn = 0; turn < 3; turn += 1) {
      expect(
        (await room.ask('POST', '/v1/messages', MESSAGE, { connection: 'keep-alive' })).status,
      ).toBe(200);
    }
    expect(gateway.account().requests).toBe(3);
  });
});
