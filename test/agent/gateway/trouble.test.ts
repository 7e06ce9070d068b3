import { describe, expect, it } from '@jest/globals';
import type { Trouble } from '../../../src/agent/gateway/gateway.ts';
import { message, messageEvents, sse } from './answers.ts';
import { GatewayRoom, MESSAGE, until } from './gateway-room.ts';
import { events, json } from './model-service.ts';

const HI = message({ input: 1, output: 1 });

describe('what the gateway makes of a service that fails', () => {
  const room = new GatewayRoom();

  it.each([
    [429, 'Too many requests', 'quota'],
    [529, 'Overloaded', 'quota'],
    [402, 'Pay first', 'quota'],
    [400, 'Your credit balance is too low to access the Anthropic API.', 'quota'],
    [401, 'invalid x-api-key', 'auth'],
    [403, 'not for this key', 'auth'],
    [400, 'API key not valid. Please pass a valid API key.', 'auth'],
    [408, 'Request timed out', 'infrastructure'],
    [500, 'Internal server error', 'infrastructure'],
    [503, 'Service unavailable', 'infrastructure'],
    [400, 'messages: at least one message is required', undefined],
    [404, 'model: no-such-model', undefined],
    [400, 'model: Your credit balance is too low, API key not valid', undefined],
    [404, 'API key not valid', undefined],
  ] as const)('takes %i (%s) for %s, and hands it on', async (status, words, expected) => {
    room.service.answer = json(
      { type: 'error', error: { type: 'x_error', message: words } },
      status,
    );
    const gateway = await room.open();
    const answer = await room.message();
    expect([answer.status, JSON.parse(answer.text).error.message]).toEqual([status, words]);
    const trouble = gateway.trouble();
    expect(trouble?.class).toBe(expected);
    if (trouble) expect(trouble.reason).toContain(`${status}: ${words}`);
  });

  it.each([
    [
      'anthropic',
      '/v1/messages',
      { type: 'error', error: { type: 'overloaded_error', message: '' } },
      'quota',
    ],
    [
      'anthropic',
      '/v1/messages',
      { type: 'error', error: { type: 'api_error', message: '' } },
      'infrastructure',
    ],
    [
      'openai',
      '/v1/responses',
      {
        type: 'response.failed',
        response: { status: 'failed', error: { code: 'rate_limit_exceeded', message: '' } },
      },
      'quota',
    ],
    [
      'openai',
      '/v1/responses',
      { type: 'error', code: 'server_error', message: '' },
      'infrastructure',
    ],
    ['openai', '/v1/chat/completions', { error: { code: 429, message: '' } }, 'quota'],
    [
      'openai',
      '/v1/chat/completions',
      { error: { type: 'insufficient_quota', message: '' } },
      'quota',
    ],
    [
      'gemini',
      '/v1beta/models/m:streamGenerateContent?alt=sse',
      { error: { code: 503, message: '', status: 'UNAVAILABLE' } },
      'infrastructure',
    ],
  ] as const)(
    'of %s, also in a stream that began well: %s %j',
    async (wire, path, event, expected) => {
      room.service.answer = events(sse(event));
      const gateway = await room.open({ wire });
      await room.ask('POST', path, { ...MESSAGE, stream: true });
      expect(gateway.trouble()?.class).toBe(expected);
    },
  );

  it('tells no more than the beginning of what a service says', async () => {
    room.service.answer = json({ error: { type: 'x', message: 'long '.repeat(1_000) } }, 500);
    const gateway = await room.open();
    await room.message();
    expect(gateway.trouble()?.reason.length).toBeLessThan(400);
  });

  it('forgets it when an answer comes whole, and not before', async () => {
    const gateway = await room.open();
    room.service.answer = json({}, 401);
    await room.message();
    room.service.answer = json({ error: {} }, 400);
    await room.message();
    room.service.answer = json({ data: [] });
    await room.ask('GET', '/v1/models', undefined);
    expect(gateway.trouble()?.class).toBe('auth');
    room.service.answer = json(HI);
    await room.message();
    expect(gateway.trouble()).toBeUndefined();
  });

  it('says of a service that cannot be reached how it failed, and costs nothing', async () => {
    const gateway = await room.open();
    await room.service.stop();
    const answer = await room.message();
    expect([answer.status, JSON.parse(answer.text).error.type]).toEqual([502, 'api_error']);
    expect(gateway.trouble()).toEqual({
      class: 'infrastructure',
      reason: "The model's service failed: ECONNREFUSED",
    });
    expect(gateway.account()).toMatchObject({ cents: 0, byModel: [], exhausted: false });
  });

  it('ends the wait for a stream that does not begin, and counts nothing', async () => {
    room.service.answer = () => undefined;
    const gateway = await room.open({ patience: { answerSeconds: 0.05 } });
    expect((await room.message({ stream: true })).status).toBe(504);
    expect(gateway.trouble()?.reason).toMatch(/silent for \d+ seconds/);
    expect(gateway.account().cents).toBe(0);
  });

  it('cuts a stream that stalls, and counts what came of it', async () => {
    room.service.answer = (_, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write(
        sse(...messageEvents({ input: 1_000, output: 9 }, ['x'.repeat(300)]).slice(0, 4)),
      );
    };
    const gateway = await room.open({ patience: { silenceSeconds: 1 } });
    await expect(room.message({ stream: true })).rejects.toThrow('aborted');
    expect(gateway.trouble()?.reason).toMatch(/silent for \d+ seconds/);
    expect(gateway.account().byModel).toMatchObject([
      { inputTokens: 1_000, outputTokens: 100, estimated: 1, cents: 1.5 },
    ]);
  });

  it('tells of a stall while it lasts, and when the agent gives up on it', async () => {
    room.service.answer = () => undefined;
    const gateway = await room.open({ patience: { noticeSeconds: 0.05 } });
    expect(gateway.trouble()).toBeUndefined();
    const agent = new AbortController();
    const body = { ...MESSAGE, stream: true };
    const left = room.send('POST', '/v1/messages', body, {}, agent.signal).catch(() => 'left');
    await until(() => gateway.trouble() !== undefined);
    expect(gateway.trouble()).toMatchObject({ class: 'infrastructure' });
    agent.abort();
    await left;
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(gateway.trouble()).toMatchObject({ class: 'infrastructure' });
  });

  it('sees none in an answer that comes slowly, nor when it has come', async () => {
    const seen: (Trouble | undefined)[] = [];
    room.service.answer = async (_, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      for (const event of messageEvents({ input: 1, output: 1 })) {
        response.write(sse(event));
        await new Promise((resolve) => setTimeout(resolve, 300));
        seen.push(gateway.trouble());
      }
      response.end();
    };
    const gateway = await room.open({ patience: { noticeSeconds: 2 } });
    await room.message({ stream: true });
    await new Promise((resolve) => setTimeout(resolve, 2_100));
    expect([...seen, gateway.trouble()].filter(Boolean)).toEqual([]);
  });

  it('takes a stream that ends without its last event for a cut one', async () => {
    room.service.answer = events(sse(...messageEvents({ input: 1, output: 1 }).slice(0, -2)));
    const gateway = await room.open();
    await room.message({ stream: true });
    expect(gateway.trouble()).toMatchObject({
      class: 'infrastructure',
      reason: expect.stringContaining('cut'),
    });
  });

  it('asks no second time where a service closes a connection that was not kept', async () => {
    room.service.answer = (_, response) => void response.socket?.resetAndDestroy();
    const gateway = await room.open();
    expect((await room.message()).status).toBe(502);
    expect(room.service.requests).toHaveLength(1);
    expect(gateway.trouble()).toMatchObject({ class: 'infrastructure' });
  });

  it('asks once more where the service had closed a connection that was kept', async () => {
    room.service.answer = json(HI);
    const gateway = await room.open();
    await room.message();
    let first = true;
    room.service.answer = (request, response) => {
      if (first) response.socket?.resetAndDestroy();
      else void json(HI)(request, response);
      first = false;
    };
    expect((await room.message()).status).toBe(200);
    expect(gateway.trouble()).toBeUndefined();
    expect(gateway.account().byModel).toMatchObject([{ requests: 2, estimated: 0 }]);
  });

  it.each([
    ['that was kept', 1],
    ['that was new', 0],
  ])(
    'asks no second time where a connection %s is lost later, and counts what was sent',
    async (_, before) => {
      room.service.answer = json(HI);
      const gateway = await room.open();
      for (let turn = 0; turn < before; turn += 1) await room.message();
      room.service.answer = async (_request, response) => {
        await new Promise((resolve) => setTimeout(resolve, 400));
        response.socket?.resetAndDestroy();
      };
      const sent = { messages: [{ role: 'user', content: 'x'.repeat(30_000) }] };
      expect((await room.message(sent)).status).toBe(502);
      expect(room.service.requests).toHaveLength(before + 1);
      expect(gateway.trouble()).toMatchObject({
        class: 'infrastructure',
        reason: expect.stringContaining('ECONNRESET'),
      });
      const [used] = gateway.account().byModel;
      expect(used).toMatchObject({ estimated: 1, outputTokens: before });
      // A token for three bytes, a cent for a thousand.
      expect(gateway.account().cents).toBeGreaterThan(10);
      expect(gateway.account().cents).toBeLessThan(11);
    },
  );
});
