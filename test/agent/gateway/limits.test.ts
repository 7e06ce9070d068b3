import { describe, expect, it } from '@jest/globals';
import { findWire } from '../../../src/agent/gateway/wires/find-wire.ts';
import { geminiChunks, response } from './answers.ts';
import { GatewayRoom, MESSAGE } from './gateway-room.ts';
import { json } from './model-service.ts';

const CHAT = '/v1/chat/completions';
const GENERATE = '/v1beta/models/model-a:generateContent';

/** What a service would write at most that heeds the greatest of the names that it knows. */
function mostTokens(body: Record<string, unknown>, path: string): number {
  const told = {
    ...body,
    ...Object(body['generation_config']),
    ...Object(body['generationConfig']),
  };
  const greatest = (...names: readonly string[]): number =>
    Math.max(1, ...names.map((name) => Number(told[name] ?? 0)));
  switch (path) {
    case CHAT:
      return greatest('max_tokens', 'max_completion_tokens') * greatest('n', 'best_of');
    case GENERATE:
      return (
        greatest('maxOutputTokens', 'max_output_tokens') *
        greatest('candidateCount', 'candidate_count')
      );
    default:
      return greatest('max_output_tokens');
  }
}

function answerOf(path: string, output: number): object {
  switch (path) {
    case CHAT:
      return {
        model: 'model-a',
        choices: [{ message: { content: 'Hi' }, finish_reason: 'stop' }],
        usage: { prompt_tokens: 0, completion_tokens: output },
      };
    case GENERATE:
      return geminiChunks({ input: 0, output }).at(-1) ?? {};
    default:
      return response({ input: 0, output });
  }
}

describe('many requests at once whose limits have more than one name', () => {
  const room = new GatewayRoom();

  it.each([
    ['openai', CHAT, { max_output_tokens: 1, max_tokens: 10_000 }],
    ['openai', CHAT, { max_completion_tokens: 1, max_tokens: 10_000 }],
    ['openai', CHAT, { max_completion_tokens: 10_000, max_tokens: 1 }],
    ['openai', CHAT, { max_tokens: 1_000, best_of: 10, n: 1 }],
    ['openai', '/v1/responses', { max_tokens: 1, max_output_tokens: 10_000 }],
    ['openai', '/v1/responses', { max_completion_tokens: 1, max_output_tokens: 10_000 }],
    ['gemini', GENERATE, { generationConfig: { maxOutputTokens: 1, max_output_tokens: 10_000 } }],
    [
      'gemini',
      GENERATE,
      { generationConfig: { maxOutputTokens: 1 }, generation_config: { maxOutputTokens: 10_000 } },
    ],
    [
      'gemini',
      GENERATE,
      { generationConfig: { maxOutputTokens: 1_000, candidateCount: 1, candidate_count: 10 } },
    ],
  ] as const)(
    'let no money be spent beyond one answer over %s %s with other limits beside the true one: %j',
    async (wire, path, limits) => {
      room.service.answer = async (request, answer) => {
        await new Promise((resolve) => setTimeout(resolve, 20));
        const output = mostTokens(JSON.parse(request.body), path);
        await json(answerOf(path, output))(request, answer);
      };
      const gateway = await room.open({ wire, cents: 100 });
      const { model, messages } = MESSAGE;
      const body = { model, messages, ...limits };
      await Promise.all(Array.from({ length: 30 }, () => room.ask('POST', path, body)));
      const { cents, requests } = gateway.account();
      expect(requests).toBeGreaterThan(0);
      // One answer costs fifty.
      expect([cents, cents / requests]).toEqual([100, 50]);
    },
  );

  it('let no money be spent beyond one answer where a service knows only the older name', async () => {
    room.service.answer = async (request, answer) => {
      await new Promise((resolve) => setTimeout(resolve, 20));
      const { max_tokens: tokens = 10_000 } = JSON.parse(request.body);
      await json(answerOf(CHAT, tokens))(request, answer);
    };
    const gateway = await room.open({ wire: 'openai', cents: 100 });
    const { model, messages } = MESSAGE;
    const body = { model, messages, max_completion_tokens: 1 };
    await Promise.all(Array.from({ length: 30 }, () => room.ask('POST', CHAT, body)));
    expect(gateway.account()).toMatchObject({ cents: 100, requests: 2 });
  });
});

describe('the most tokens of an answer', () => {
  it.each([
    ['api.openai.com', { max_completion_tokens: 9 }, 9],
    ['eu.api.openai.com', { max_completion_tokens: 9, n: 2 }, 18],
    ['api.openai.com', {}, 128_000],
    ['api.deepseek.com', { max_completion_tokens: 9, n: 2 }, 256_000],
    ['api.deepseek.com', { max_completion_tokens: 900_000 }, 900_000],
    ['api.deepseek.com', { max_completion_tokens: 9, max_tokens: 5 }, 9],
    ['api.deepseek.com', { max_tokens: 5 }, 5],
    ['api.openai.com.example', { max_completion_tokens: 9 }, 128_000],
  ])('is at %s, for %j: %d', (host, limits, maxOutput) => {
    const asking = findWire('openai').ask({ ...limits, model: 'm' }, '/chat/completions', host);
    expect(asking).toMatchObject({ maxOutput, body: limits });
  });
});
