import { describe, expect, it } from '@jest/globals';
import type { MeteredUsage } from '../../../src/agent/gateway/gateway.ts';
import {
  completionEvents,
  geminiChunks,
  message,
  messageEvents,
  response,
  responseEvents,
  sse,
} from './answers.ts';
import { GatewayRoom, MESSAGE, PRICE } from './gateway-room.ts';
import { events, json } from './model-service.ts';

const USED = { input: 1_000, cached: 2_000, output: 300 };

const CHAT = '/v1/chat/completions';
const STREAM = '/v1beta/models/model-a:streamGenerateContent?alt=sse';

/** One cent read afresh, 0.2 from the cache, 1.5 written. */
const COUNTED: MeteredUsage = {
  model: 'model-a',
  inputTokens: 1_000,
  cachedInputTokens: 2_000,
  cacheWriteTokens: 0,
  outputTokens: 300,
  cents: 2.7,
  requests: 1,
  estimated: 0,
  priceKnown: true,
};

describe('the account of what a model cost', () => {
  const room = new GatewayRoom();

  it.each([
    ['a message', 'anthropic', '/v1/messages', json(message(USED))],
    ['a streamed message', 'anthropic', '/v1/messages', events(sse(...messageEvents(USED)))],
    ['a Response', 'openai', '/v1/responses', json(response({ ...USED, input: 3_000 }))],
    [
      'a streamed Response',
      'openai',
      '/v1/responses',
      events(sse(...responseEvents({ ...USED, input: 3_000 }))),
    ],
    [
      'a streamed completion',
      'openai',
      CHAT,
      events(sse(...completionEvents({ ...USED, input: 3_000 }, true))),
    ],
    ['streamed content', 'gemini', STREAM, events(sse(...geminiChunks({ ...USED, input: 3_000 })))],
    [
      'a list of content',
      'gemini',
      STREAM.split('?')[0] ?? '',
      json(geminiChunks({ ...USED, input: 3_000 })),
    ],
    [
      'content',
      'gemini',
      '/v1beta/models/model-a:generateContent',
      json(geminiChunks({ ...USED, input: 3_000 }, [])[0] ?? {}),
    ],
  ] as const)('counts %s, cached tokens too', async (_, wire, path, answer) => {
    room.service.answer = answer;
    const gateway = await room.open({ wire });
    const stream = wire === 'gemini' ? {} : { stream: true };
    expect((await room.ask('POST', path, { ...MESSAGE, ...stream })).status).toBe(200);
    expect(gateway.account()).toEqual({
      byModel: [COUNTED],
      cents: 2.7,
      requests: 1,
      exhausted: false,
    });
    expect(gateway.trouble()).toBeUndefined();
  });

  it('counts what is written to a cache, for minutes and for an hour apart', async () => {
    const usage = {
      input_tokens: 0,
      output_tokens: 0,
      cache_creation_input_tokens: 3_000,
      cache_creation: { ephemeral_5m_input_tokens: 2_000, ephemeral_1h_input_tokens: 1_000 },
    };
    room.service.answer = json({ ...message({ input: 0, output: 0 }), usage });
    const gateway = await room.open();
    await room.message();
    expect(gateway.account()).toMatchObject({ cents: 4.5, byModel: [{ cacheWriteTokens: 3_000 }] });
    room.service.answer = json(response({ input: 1_000, cacheWrite: 1_000, output: 0 }));
    const openai = await room.open({ wire: 'openai' });
    await room.ask('POST', '/v1/responses', MESSAGE);
    expect(openai.account()).toMatchObject({ cents: 1.25, byModel: [{ cacheWriteTokens: 1_000 }] });
  });

  it('counts every pass over a request that the service sums up first', async () => {
    const iterations = [
      { type: 'compaction', input_tokens: 8_000, output_tokens: 200 },
      { type: 'message', input_tokens: 1_000, cache_read_input_tokens: 10, output_tokens: 100 },
    ];
    const usage = {
      input_tokens: 1_000,
      cache_read_input_tokens: 10,
      output_tokens: 100,
      iterations,
    };
    room.service.answer = json({ ...message({ input: 0, output: 0 }), usage });
    const gateway = await room.open();
    await room.message();
    expect(gateway.account().byModel).toMatchObject([
      { inputTokens: 9_000, cachedInputTokens: 10, outputTokens: 300 },
    ]);
  });

  it('sums up by model, as the service calls it, and keeps thousandths of a cent', async () => {
    const gateway = await room.open({
      prices: [PRICE, { ...PRICE, model: 'small', input: 1, output: 3 }],
    });
    room.service.answer = json(message({ input: 7, output: 0 }));
    await room.message();
    await room.message();
    room.service.answer = json({ ...message({ input: 1_000, output: 1_000 }), model: 'small' });
    await room.message();
    expect(gateway.account()).toMatchObject({
      cents: 0.018,
      requests: 3,
      byModel: [
        { model: 'model-a', requests: 2, inputTokens: 14, cents: 0.014 },
        { model: 'small', requests: 1, inputTokens: 1_000, outputTokens: 1_000, cents: 0.004 },
      ],
    });
  });

  it('prices a model that the table does not know as its dearest, and says so', async () => {
    const dear = { ...PRICE, model: 'dear', output: 90_000 };
    const gateway = await room.open({ prices: [PRICE, dear] });
    room.service.answer = json({ ...message({ input: 1_000, output: 1_000 }), model: 'new' });
    await room.message({ model: 'new' });
    expect(gateway.account().byModel).toMatchObject([
      { model: 'new', cents: 91, priceKnown: false },
    ]);
  });

  it('shows of a name that an agent makes up nothing but a name, and not too many', async () => {
    const gateway = await room.open();
    for (let number = 0; number < 25; number += 1) {
      const name = number < 24 ? `<b>${number}` : 'model-z';
      room.service.answer = json({ ...message({ input: 1, output: 0 }), model: name });
      await room.message({ model: name });
    }
    const { byModel } = gateway.account();
    expect(byModel[0]?.model).toBe('_b_0');
    expect(byModel).toHaveLength(21);
    expect(byModel.at(-1)).toMatchObject({ model: 'other models', requests: 5, priceKnown: false });
  });

  it('asks for the usage that a stream of Chat Completions tells nobody unasked', async () => {
    await room.open({ wire: 'openai' });
    room.service.answer = events(sse('[DONE]'));
    await room.ask('POST', CHAT, { ...MESSAGE, stream: true, stream_options: { x: 1 } });
    await room.ask('POST', CHAT, { ...MESSAGE, stream: false });
    await room.ask('POST', '/v1/responses', { ...MESSAGE, stream: true });
    const bodies = room.service.requests.map(({ body }) => JSON.parse(body).stream_options);
    expect(bodies).toEqual([{ x: 1, include_usage: true }, undefined, undefined]);
  });

  it('counts what Gemini reads of its tools, and a question that it blocks', async () => {
    const usageMetadata = { promptTokenCount: 1_000, toolUsePromptTokenCount: 500 };
    room.service.answer = events(sse({ promptFeedback: { blockReason: 'SAFETY' }, usageMetadata }));
    const gateway = await room.open({ wire: 'gemini' });
    await room.ask('POST', STREAM, MESSAGE);
    expect(gateway.account().byModel).toMatchObject([{ inputTokens: 1_500, estimated: 0 }]);
    expect(gateway.trouble()).toBeUndefined();
  });

  it('takes an answer in one piece for whole, though it does not say why it ends', async () => {
    const usage = { prompt_tokens: 1_000, completion_tokens: 0 };
    room.service.answer = json({
      model: 'model-a',
      choices: [{ message: { content: 'Hi' } }],
      usage,
    });
    const gateway = await room.open({ wire: 'openai' });
    await room.ask('POST', CHAT, MESSAGE);
    expect(gateway.account()).toMatchObject({ cents: 1, byModel: [{ estimated: 0 }] });
    expect(gateway.trouble()).toBeUndefined();
  });

  it.each([
    ['model-a', 'priority', 2],
    ['model-a', 'ultrafast', 6],
    ['gpt-5.5', 'priority', 2.5],
    ['gpt-5.5-2026-04-23', 'fast', 2.5],
    ['openai/gpt-5.5', 'fast', 2.5],
    ['gpt-5.5', 'default', 1],
    ['gpt-5.4', 'fast', 2],
  ])('counts what %s costs more at a project’s own tier %s', async (model, tier, cents) => {
    const said = response({ input: 1_000, output: 0 });
    room.service.answer = json({ ...said, model, service_tier: tier });
    const gateway = await room.open({ wire: 'openai', prices: [{ ...PRICE, model: '*' }] });
    await room.ask('POST', '/v1/responses', MESSAGE);
    expect(gateway.account().cents).toBe(cents);
  });
});
