import { connect } from 'node:net';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { message } from './answers.ts';
import { GatewayRoom, MESSAGE, until } from './gateway-room.ts';
import type { Answer } from './gateway-room.ts';
import { json } from './model-service.ts';

/** A thousand tokens in: one cent. */
const CENT = message({ input: 1_000, output: 0 });

/** Has the service take its time for each answer; gives how many it was asked for at once, at most. */
function countAtOnce({ service }: GatewayRoom, answer: object): () => number {
  let now = 0;
  let most = 0;
  service.answer = async (request, response) => {
    now += 1;
    most = Math.max(most, now);
    await new Promise((resolve) => setTimeout(resolve, 10));
    now -= 1;
    await json(answer)(request, response);
  };
  return () => most;
}

describe('the money that is reserved for an attempt', () => {
  const room = new GatewayRoom();

  it('is spent by answers, and then every request is refused without being sent', async () => {
    room.service.answer = json(message({ input: 4_000, output: 0 }));
    const gateway = await room.open({ cents: 10 });
    const statuses: number[] = [];
    for (let turn = 0; turn < 5; turn += 1) statuses.push((await room.message()).status);
    expect(statuses).toEqual([200, 200, 200, 402, 402]);
    expect(room.service.requests).toHaveLength(3);
    expect(gateway.account()).toMatchObject({ cents: 12, requests: 3, exhausted: true });
    // It is the budget that ended it, not the service.
    expect(gateway.trouble()).toBeUndefined();
  });

  it('includes what earlier sessions of the attempt spent', async () => {
    room.service.answer = json(CENT);
    const gateway = await room.open({ cents: 10, alreadySpent: 9.5 });
    expect([(await room.message()).status, (await room.message()).status]).toEqual([200, 402]);
    expect(gateway.account()).toMatchObject({ cents: 1, exhausted: true });
  });

  it('of nothing lets nothing through', async () => {
    await room.open({ cents: 0 });
    expect((await room.message()).status).toBe(402);
    expect(room.service.requests).toEqual([]);
  });

  it('still lets through what costs nothing', async () => {
    room.service.answer = json({ data: [] });
    await room.open({ cents: 0 });
    expect((await room.ask('GET', '/v1/models', undefined)).status).toBe(200);
  });

  it('is refused in each wire’s own form, with the status at which its CLI gives up at once', async () => {
    await room.open({ cents: 0 });
    const claude = await room.message();
    expect([claude.status, JSON.parse(claude.text)]).toEqual([
      402,
      {
        type: 'error',
        error: { type: 'billing_error', message: expect.stringContaining('0 cents') },
      },
    ]);
    expect(claude.headers['x-should-retry']).toBe('false');
    await room.open({ cents: 0, wire: 'openai' });
    const codex = await room.ask('POST', '/v1/responses', MESSAGE);
    expect([codex.status, JSON.parse(codex.text).error.code]).toEqual([400, 'insufficient_quota']);
    await room.open({ cents: 0, wire: 'gemini' });
    const gemini = await room.ask('POST', '/v1beta/models/model-a:generateContent', {});
    expect([gemini.status, JSON.parse(gemini.text).error.status]).toEqual([
      402,
      'FAILED_PRECONDITION',
    ]);
  });

  it('is not exceeded by more than one answer, however many are asked for at once', async () => {
    const most = countAtOnce(room, message({ input: 3_000, output: 0 }));
    const gateway = await room.open({ cents: 10 });
    const answers = await Promise.all(Array.from({ length: 40 }, () => room.message()));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(4);
    expect(gateway.account()).toMatchObject({ cents: 12, requests: 4 });
    expect(most()).toBe(1);
  });

  it('is kept to for any money and any costs, at once or not, and nobody is refused before it is spent', async () => {
    const tokens = fc.array(fc.nat({ max: 20_000 }), { minLength: 1, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(tokens, fc.nat({ max: 120 }), async (inputs, cents) => {
        room.service.answer = (request, response) => {
          const input = Number(JSON.parse(request.body).messages[0].content);
          return json(message({ input, output: 0 }))(request, response);
        };
        const gateway = await room.open({ cents });
        const ask = (input: number): Promise<Answer> =>
          room.message({ messages: [{ role: 'user', content: String(input) }] });
        const answers = await Promise.all(inputs.map(ask));
        const served = inputs.filter((_, index) => answers[index]?.status === 200);
        const account = gateway.account();
        expect(account.cents).toBeCloseTo(served.reduce((sum, input) => sum + input, 0) / 1_000);
        expect(account.cents).toBeLessThanOrEqual(cents + Math.max(0, ...served) / 1_000);
        expect(served.length === inputs.length || account.exhausted).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  it('lets requests pass side by side while all of them can be paid at their dearest', async () => {
    let now = 0;
    room.service.answer = async (request, response) => {
      now += 1;
      await until(() => now === 3);
      await json(CENT)(request, response);
    };
    await room.open({ cents: 1_000 });
    const answers = await Promise.all([1, 2, 3].map(() => room.message()));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
  });

  it.each([
    [
      'anthropic',
      {
        messages: [
          { role: 'user', content: [{ type: 'image', source: { type: 'base64', data: 'eA==' } }] },
        ],
      },
    ],
    [
      'openai',
      {
        input: [
          {
            role: 'user',
            content: [{ type: 'input_image', image_url: 'data:image/png;base64,eA==' }],
          },
        ],
      },
    ],
    ['openai', { input: [], previous_response_id: 'resp_1' }],
    ['openai', { input: [{ type: 'item_reference', id: 'msg_1' }] }],
    ['openai', { input: [{ id: 'msg_1' }] }],
    ['openai', { input: [{ type: 'reasoning', id: 'rs_1', summary: [] }] }],
    ['openai', { input: [{ type: 'web_search_call', id: 'ws_1', action: {} }] }],
    ['openai', { messages: [{ role: 'assistant', audio: { id: 'audio_1' } }] }],
    ['anthropic', { context_management: { edits: [{ type: 'compact_20260112' }] } }],
  ] as const)(
    'lets %s’s %j, whose length nobody can tell beforehand, pass alone',
    async (wire, more) => {
      const most = countAtOnce(room, CENT);
      await room.open({ wire });
      const path = wire === 'anthropic' ? '/v1/messages' : '/v1/responses';
      await Promise.all([1, 2, 3].map(() => room.ask('POST', path, { ...MESSAGE, ...more })));
      expect([room.service.requests.length, most()]).toEqual([3, 1]);
    },
  );

  it('knows what a conversation says itself, though its parts have names of the service’s', async () => {
    const most = countAtOnce(room, CENT);
    await room.open({ wire: 'openai' });
    const input = [
      {
        type: 'message',
        id: 'msg_1',
        role: 'assistant',
        content: [{ type: 'output_text', text: 'a' }],
      },
      { type: 'reasoning', id: 'rs_1', summary: [], encrypted_content: 'abc' },
      { type: 'function_call', id: 'fc_1', call_id: 'c', name: 'shell', arguments: '{}' },
      { type: 'function_call_output', id: 'fo_1', call_id: 'c', output: 'b' },
    ];
    await Promise.all(
      [1, 2, 3].map(() => room.ask('POST', '/v1/responses', { ...MESSAGE, input })),
    );
    expect(most()).toBe(3);
  });

  it.each([
    ['openai', '/v1/chat/completions', { n: 8 }],
    [
      'gemini',
      '/v1beta/models/model-a:generateContent',
      { generationConfig: { maxOutputTokens: 1_000, candidateCount: 8 } },
    ],
  ] as const)(
    'knows that %s writes as many answers as it is asked for',
    async (wire, path, more) => {
      const most = countAtOnce(room, CENT);
      // One answer each could be paid at its dearest, but not eight each.
      await room.open({ wire, cents: 60 });
      await Promise.all([1, 2].map(() => room.ask('POST', path, { ...MESSAGE, ...more })));
      expect(most()).toBe(1);
    },
  );

  it('frees the place of an agent that leaves while it waits, and of one that leaves while it is answered', async () => {
    room.service.answer = () => undefined;
    await room.open({ cents: 10 });
    const first = new AbortController();
    const second = new AbortController();
    const left = [first, second].map(({ signal }) =>
      room.send('POST', '/v1/messages', MESSAGE, {}, signal).catch(() => 'left'),
    );
    const third = room.message();
    await until(() => room.service.requests.length === 1);
    second.abort();
    room.service.answer = json(CENT);
    first.abort();
    expect(await Promise.all(left)).toEqual(['left', 'left']);
    expect((await third).status).toBe(200);
    expect(room.service.requests).toHaveLength(2);
  });
});

describe('requests that come in a row over one connection', () => {
  const room = new GatewayRoom();

  it('give their places back when it is closed, also those that were not answered yet', async () => {
    room.service.answer = () => undefined;
    const gateway = await room.open({ cents: 10 });
    const body = JSON.stringify(MESSAGE);
    const head = `POST /v1/messages HTTP/1.1\r\nhost: x\r\ncontent-length: ${body.length}\r\n\r\n`;
    const socket = connect(room.socketPath);
    socket.write(`${head}${body}`.repeat(20));
    await until(() => room.service.requests.length === 1);
    room.service.answer = json(CENT);
    socket.destroy();
    expect((await room.message()).status).toBe(200);
    expect(gateway.account().requests).toBe(2);
  });
});
