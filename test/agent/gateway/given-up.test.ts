import { once } from 'node:events';
import { createConnection } from 'node:net';
import { describe, expect, it } from '@jest/globals';
import { messageEvents, sse } from './answers.ts';
import { GatewayRoom, KEY, MESSAGE, until } from './gateway-room.ts';
import { json } from './model-service.ts';

const USED = { input: 1_000, output: 1 };

describe('an answer that is given up', () => {
  const room = new GatewayRoom();

  it('costs no less where the service showed signs of life while nothing was seen of it', async () => {
    room.service.answer = (_, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write(sse(...messageEvents(USED).slice(0, 1)));
      const alive = setInterval(() => response.write('event: ping\ndata: {"type":"ping"}\n\n'), 20);
      response.on('close', () => clearInterval(alive));
    };
    const gateway = await room.open();
    const body = { ...MESSAGE, stream: true };
    const answer = await room.send('POST', '/v1/messages', body);
    answer.resume();
    await new Promise((resolve) => setTimeout(resolve, 600));
    answer.destroy();
    await until(() => gateway.account().byModel.length === 1);
    // A hundred tokens a second, of which it says nothing.
    expect(gateway.account().byModel[0]?.outputTokens).toBeGreaterThanOrEqual(50);
  });

  it('costs no less where our own patience ends, if it is one that is written in silence', async () => {
    room.service.answer = () => undefined;
    const gateway = await room.open({ patience: { answerSeconds: 0.1 } });
    expect((await room.message()).status).toBe(504);
    expect(gateway.account().byModel).toMatchObject([{ estimated: 1 }]);
    expect(gateway.account().byModel[0]?.outputTokens).toBeGreaterThanOrEqual(10);
    expect(gateway.trouble()?.reason).toMatch(/silent for \d+ seconds/);
  });

  it('is paid for where it comes in a form that cannot be read', async () => {
    room.service.answer = (_, response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'zstd' });
      response.end('?');
    };
    const gateway = await room.open();
    expect((await room.message()).status).toBe(502);
    expect(gateway.account().byModel).toMatchObject([{ estimated: 1 }]);
    expect(gateway.account().cents).toBeGreaterThan(0);
  });

  it.each([
    [500, { 'content-encoding': 'zstd' }],
    [302, { location: 'http://127.0.0.1:1/' }],
  ])('costs nothing where nobody answered: %d, %j', async (status, headers) => {
    room.service.answer = (_, response) => void response.writeHead(status, headers).end('?');
    const gateway = await room.open();
    expect((await room.message()).status).toBe(502);
    expect(gateway.account()).toMatchObject({ cents: 0, byModel: [] });
  });

  it('tells of no trouble where it is written in silence and may still come', async () => {
    room.service.answer = () => undefined;
    const gateway = await room.open({ patience: { noticeSeconds: 0.05 } });
    const agent = new AbortController();
    const left = room.send('POST', '/v1/messages', MESSAGE, {}, agent.signal).catch(() => 'left');
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(gateway.trouble()).toBeUndefined();
    agent.abort();
    await left;
    await until(() => gateway.account().byModel.length === 1);
    expect(gateway.trouble()).toBeUndefined();
  });
});

describe('an agent that hangs up', () => {
  const room = new GatewayRoom();

  it('in the middle of its own request makes no trouble of the service’s', async () => {
    const gateway = await room.open();
    const agent = createConnection(room.socketPath);
    const head = 'POST /v1/messages HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\n';
    agent.write(`${head}{"model":"m"`);
    await new Promise((resolve) => setTimeout(resolve, 100));
    agent.destroy();
    await once(agent, 'close');
    await gateway.close();
    expect(gateway.trouble()).toBeUndefined();
  });
});

describe('a service that says the key', () => {
  const room = new GatewayRoom();

  it.each([277, 290])('behind %d other characters, gets no part of it told', async (before) => {
    const message = `${'x'.repeat(before)} ${KEY}`;
    room.service.answer = json({ type: 'error', error: { type: 'x_error', message } }, 401);
    const gateway = await room.open();
    await room.message();
    expect(gateway.trouble()?.class).toBe('auth');
    expect(gateway.trouble()?.reason).not.toContain(KEY.slice(0, 4));
  });
});
