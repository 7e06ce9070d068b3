import { describe, expect, it } from '@jest/globals';
import type { Trouble } from '../../../src/agent/gateway/gateway.ts';
import { message } from './answers.ts';
import { GatewayRoom } from './gateway-room.ts';
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

type Case = readonly [number, object | string, Trouble['class'] | undefined];

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
  [402, openai('invalid_request_error', 'Insufficient Balance', 'unknown_error'), 'quota'],
  [403, openai(403, 'Key limit exceeded (total limit). Manage it using …'), 'quota'],
  [403, { code: 'permission-denied', error: TEAM }, 'quota'],
  [403, { code: 'permission-denied', error: NEW_TEAM }, 'quota'],
  [400, { code: 'invalid argument', error: 'Incorrect API key provided: xa***.' }, 'auth'],
  [400, gemini(400, EXPIRED, 'INVALID_ARGUMENT', 'API_KEY_INVALID'), 'auth'],
  [400, [gemini(400, NOT_FOUND, 'INVALID_ARGUMENT', 'API_KEY_INVALID')], 'auth'],
  [400, gemini(400, 'Ключ!', 'INVALID_ARGUMENT', 'API_KEY_INVALID'), 'auth'],
  [400, gemini(400, EXPIRED, 'INVALID_ARGUMENT', ''), 'auth'],
  [403, openai(403, FLAGGED), undefined],
  [400, gemini(400, `role: ${EXPIRED}`, 'INVALID_ARGUMENT', 'BAD_REQUEST'), undefined],
  [400, anthropic('invalid_request_error', `messages: ${LIMIT}`), undefined],
  [404, openai('model_not_found', 'The model `x` does not exist'), undefined],
];

const FORBIDDEN: readonly Case[] = [
  [403, anthropic('permission_error', 'Your API key may not use this.'), 'auth'],
  [403, openai('model_not_found', PROJECT), 'auth'],
  [403, gemini(403, LEAKED, 'PERMISSION_DENIED', ''), 'auth'],
  [403, gemini(403, 'Consumer has been suspended.', 'PERMISSION_DENIED', 'X'), 'auth'],
];

describe('what is refused', () => {
  const room = new GatewayRoom();

  /** Gives the trouble that a refusal is, after so many good answers for a model. */
  async function judged(
    [status, body]: Case,
    before: readonly string[],
  ): Promise<Trouble | undefined> {
    const gateway = await room.open();
    room.service.answer = json(HI);
    for (const model of before) await room.message({ model });
    room.service.answer = (_, response) => {
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(typeof body === 'string' ? body : JSON.stringify(body));
    };
    expect((await room.message()).status).toBe(status);
    expect(gateway.refused()).toBe(gateway.trouble() === undefined);
    return gateway.trouble();
  }

  it.each([...ALWAYS, ...FORBIDDEN, [403, FIREWALL, 'auth'] as const])(
    'with %i %j, before anything was answered: %s',
    async (...refusal) => {
      expect((await judged(refusal, []))?.class).toBe(refusal[2]);
    },
  );

  it.each([...ALWAYS, ...FORBIDDEN, [403, FIREWALL, undefined] as const])(
    'with %i %j, of a model that answered before: %s',
    async (...refusal) => {
      expect((await judged(refusal, ['model-a', 'model-b']))?.class).toBe(refusal[2]);
    },
  );

  it.each([
    ...ALWAYS,
    ...FORBIDDEN.map(([status, body]): Case => [status, body, undefined]),
    [403, FIREWALL, undefined] as const,
  ])('with %i %j, of another model than those that answered: %s', async (...refusal) => {
    expect((await judged(refusal, ['model-b']))?.class).toBe(refusal[2]);
  });

  it('is forgotten with the next answer', async () => {
    const gateway = await room.open();
    for (const [status, refused] of [
      [400, true],
      [200, false],
      [429, false],
      [400, true],
    ] as const) {
      room.service.answer = status === 200 ? json(HI) : json({ error: {} }, status);
      await room.message();
      expect(gateway.refused()).toBe(refused);
    }
    expect(gateway.trouble()?.class).toBe('quota');
  });
});
