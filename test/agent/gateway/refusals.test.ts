import { describe, expect, it } from '@jest/globals';
import type { Trouble } from '../../../src/agent/gateway/gateway.ts';
import { message } from './answers.ts';
import { GatewayRoom, MESSAGE } from './gateway-room.ts';
import { json } from './model-service.ts';

const HI = message({ input: 1, output: 1 });

const anthropic = (type: string, words: string): object => ({
  type: 'error',
  error: { type, message: words },
  request_id: 'req_1',
});
const openai = (code: string | number | null, words: string, type = 'invalid_request_error') => ({
  error: { message: words, type, param: null, code },
});
const gemini = (code: number, words: string, status: string, reason: string): object => ({
  error: { code, message: words, status, details: [{ '@type': 'ErrorInfo', reason }, 7] },
});

/** As people quoted them. */
const LIMIT =
  'You have reached your specified API usage limits. You will regain access on 2026-04-01.';
const PROJECT = 'Project `proj_1` does not have access to model `gpt-5.1`';
const TEAM = 'Your team 1-2 has either used all available credits or reached its monthly limit.';
const NEW_TEAM = "Your newly created team doesn't have any credits or licenses yet.";
const FLAGGED = 'x requires moderation on OpenRouter. Your input was flagged for "violence".';
const LEAKED = 'Your API key was reported as leaked. Please use another API key.';
const EXPIRED = 'API key expired. Please renew the API key.';
const NOT_FOUND = 'API Key not found. Please pass a valid API key.';
const FIREWALL = '<html>Sorry, you have been blocked</html>';
const GUIDELINES =
  'Content violates usage guidelines. Team: t, API key ID: k, Model: grok-4, Failed check: SAFETY_CHECK_TYPE_BIO';
const AFFORD =
  'This request requires more credits, or fewer max_tokens. You requested up to 9000000 tokens, but can only afford ';
const POLICY =
  'Invalid prompt: your prompt was flagged as potentially violating our usage policy. Please try again';

type Case = readonly [number, object | string, Trouble['class'] | 'content' | undefined];

/** What a prompt says, whoever asks and whatever was answered before. */
const CONTENT: readonly Case[] = [
  [403, openai(403, FLAGGED), 'content'],
  [403, { code: 'The caller does not have permission', error: GUIDELINES }, 'content'],
  [403, { code: 'permission-denied', error: 'Content violates usage guidelines. ' }, 'content'],
  [400, openai('invalid_prompt', POLICY), 'content'],
  [400, openai(null, POLICY), 'content'],
  [400, openai('content_policy_violation', 'No.'), 'content'],
  [400, openai('content_filter', 'No.'), 'content'],
  [400, openai('cyber_policy', 'This content was flagged for possible risk.'), 'content'],
  [400, openai('data_inspection_failed', 'Input data may be inappropriate.'), 'content'],
  [400, openai('invalid_request_error', 'Content Exists Risk'), 'content'],
  [
    400,
    anthropic('invalid_request_error', 'Output blocked by content filtering policy'),
    'content',
  ],
];

/** Whatever was answered before. */
const ALWAYS: readonly Case[] = [
  [400, anthropic('invalid_request_error', LIMIT), 'quota'],
  [400, anthropic('invalid_request_error', LIMIT.replace('API', 'workspace API')), 'quota'],
  [400, anthropic('invalid_request_error', 'This organization has been disabled.'), 'auth'],
  [402, anthropic('billing_error', 'Pay.'), 'quota'],
  [400, openai('billing_hard_limit_reached', 'x', 'invalid_request_error'), 'quota'],
  [400, openai(null, 'Billing hard limit has been reached'), 'quota'],
  [429, openai('insufficient_quota', 'You exceeded your current quota'), 'quota'],
  [402, openai(402, 'This request requires more credits, or fewer max_tokens.'), 'quota'],
  [402, openai(402, `${AFFORD}0. To increase, visit …`), 'quota'],
  [402, openai(402, `${AFFORD}-12. To increase, visit …`), 'quota'],
  [402, openai(402, `${AFFORD}1234. To increase, visit …`), undefined],
  [402, openai(402, `No credits for: ${AFFORD}1234.`), 'quota'],
  [402, openai('invalid_request_error', 'Insufficient Balance', 'unknown_error'), 'quota'],
  [403, openai(403, 'Key limit exceeded (total limit). Manage it using …'), 'quota'],
  [403, { code: 'permission-denied', error: TEAM }, 'quota'],
  [403, { code: 'permission-denied', error: NEW_TEAM }, 'quota'],
  [400, { code: 'invalid argument', error: 'Incorrect API key provided: xa***.' }, 'auth'],
  [400, gemini(400, EXPIRED, 'INVALID_ARGUMENT', 'API_KEY_INVALID'), 'auth'],
  [400, [gemini(400, NOT_FOUND, 'INVALID_ARGUMENT', 'API_KEY_INVALID')], 'auth'],
  [400, gemini(400, 'Ключ!', 'INVALID_ARGUMENT', 'API_KEY_INVALID'), 'auth'],
  [400, gemini(400, EXPIRED, 'INVALID_ARGUMENT', ''), 'auth'],
  ...CONTENT,
  [400, gemini(400, `role: ${EXPIRED}`, 'INVALID_ARGUMENT', 'BAD_REQUEST'), undefined],
  [400, anthropic('invalid_request_error', `messages: ${LIMIT}`), undefined],
  [404, openai('model_not_found', 'The model `x` does not exist'), undefined],
];

const FORBIDDEN: readonly Case[] = [
  [403, anthropic('permission_error', 'Your API key may not use this.'), 'auth'],
  [403, openai('model_not_found', PROJECT), 'auth'],
  [403, gemini(403, LEAKED, 'PERMISSION_DENIED', ''), 'auth'],
  [403, gemini(403, 'Consumer has been suspended.', 'PERMISSION_DENIED', 'X'), 'auth'],
  [403, { code: 'permission-denied', error: 'Access to the chat endpoint is denied' }, 'auth'],
  [403, openai(null, 'Your account was flagged for violating our usage policies'), 'auth'],
];

describe('what is refused', () => {
  const room = new GatewayRoom();

  /** Gives the class of trouble that a refusal is, or that it is none, after good answers for some models. */
  async function judged([status, body]: Case, before: readonly string[]): Promise<Case[2]> {
    const gateway = await room.open();
    room.service.answer = json(HI);
    for (const model of before) await room.message({ model });
    room.service.answer = (_, response) => {
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(typeof body === 'string' ? body : JSON.stringify(body));
    };
    expect((await room.message()).status).toBe(status);
    const trouble = gateway.trouble();
    expect(gateway.refused() === undefined).toBe(trouble !== undefined);
    return trouble?.class ?? (gateway.refused() === 'content' ? 'content' : undefined);
  }

  it.each([...ALWAYS, ...FORBIDDEN, [403, FIREWALL, 'auth'] as const])(
    'with %i %j, before anything was answered: %s',
    async (...refusal) => {
      expect(await judged(refusal, [])).toBe(refusal[2]);
    },
  );

  it.each([...ALWAYS, ...FORBIDDEN, [403, FIREWALL, undefined] as const])(
    'with %i %j, of a model that answered before: %s',
    async (...refusal) => {
      expect(await judged(refusal, ['model-a', 'model-b'])).toBe(refusal[2]);
    },
  );

  it.each([
    ...ALWAYS,
    ...FORBIDDEN.map(([status, body]): Case => [status, body, undefined]),
    [403, FIREWALL, undefined] as const,
  ])('with %i %j, of another model than those that answered: %s', async (...refusal) => {
    expect(await judged(refusal, ['model-b'])).toBe(refusal[2]);
  });

  it.each([
    [403, FLAGGED],
    ['invalid_prompt', POLICY],
    ['moderation_blocked', 'Your request was flagged by the safety system.'],
  ])('inside of an answer with %j for what the prompt says is no outage', async (code, words) => {
    const gateway = await room.open({ wire: 'openai' });
    room.service.answer = json({ choices: [], ...openai(code, words, 'x') });
    await room.ask('POST', '/v1/chat/completions', MESSAGE);
    expect([gateway.trouble(), gateway.refused()]).toEqual([undefined, 'content']);
  });

  it('for what one prompt says is no longer so when the next is refused for something else', async () => {
    const gateway = await room.open();
    for (const [words, refused] of [
      ['Too long!', 'unclear'],
      [POLICY, 'content'],
      ['Too long!', 'unclear'],
    ] as const) {
      room.service.answer = json(openai(null, words), 400);
      await room.message();
      expect(gateway.refused()).toBe(refused);
    }
  });

  it('for what the prompt says tells that the service answers again, whatever it had refused before', async () => {
    const gateway = await room.open();
    room.service.answer = json(HI);
    await room.message();
    for (const status of [429, 401, 500]) {
      room.service.answer = json({ error: {} }, status);
      await room.message();
      expect(gateway.trouble()).toBeDefined();
      room.service.answer = json(openai(null, POLICY), 400);
      await room.message();
      expect([gateway.trouble(), gateway.refused()]).toEqual([undefined, 'content']);
    }
  });

  it('is forgotten with the next answer', async () => {
    const gateway = await room.open();
    for (const [status, refused] of [
      [400, 'unclear'],
      [200, undefined],
      [429, undefined],
      [400, 'unclear'],
    ] as const) {
      room.service.answer = status === 200 ? json(HI) : json({ error: {} }, status);
      await room.message();
      expect(gateway.refused()).toBe(refused);
    }
    expect(gateway.trouble()?.class).toBe('quota');
  });
});
