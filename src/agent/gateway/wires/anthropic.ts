import { z } from 'zod';
import { keepAnthropic } from './keep-anthropic.ts';
import { matchRoute, NAME } from './match-route.ts';
import type { RouteRule } from './match-route.ts';
import { IN_ONE_LAND, readAnthropic } from './read-anthropic.ts';
import { ELSEWHERE } from './walk-parts.ts';
import { statusOf } from './wire.ts';
import type { JsonObject, Refusal, RefusalKind, Wire } from './wire.ts';

/** What is asked for without `max_tokens` is refused by the service; this is the longest that any model writes. */
const LONGEST = 128_000;

const RULES: readonly RouteRule[] = [
  { method: 'POST', path: /^\/v1\/messages$/, metered: true, query: ['beta'] },
  { method: 'POST', path: /^\/v1\/messages\/count_tokens$/, metered: false, query: ['beta'] },
  {
    method: 'GET',
    path: /^\/v1\/models$/,
    metered: false,
    query: ['limit', 'after_id', 'before_id'],
  },
  { method: 'GET', path: new RegExp(`^/v1/models/${NAME}$`), metered: false, query: [] },
];

const Request = z.looseObject({
  model: z.string(),
  max_tokens: z.number().int().nonnegative().optional().catch(undefined),
});

const TYPES: Readonly<Record<RefusalKind, string>> = {
  // Claude Code 2.1.330 gives up at the first 402, and shows the message.
  spent: 'billing_error',
  'no-such-path': 'not_found_error',
  'bad-request': 'invalid_request_error',
  'too-large': 'request_too_large',
  busy: 'overloaded_error',
  unreachable: 'api_error',
  silent: 'timeout_error',
};

/** Anthropic's Messages API. */
export const anthropic: Wire = {
  name: 'anthropic',
  home: '',
  dearest: IN_ONE_LAND,
  // A workspace may allow its own place only, and refuses a request for another.
  asksPlain: () => false,
  headers: ['anthropic-version', 'anthropic-beta', 'x-app', 'x-claude-code-*'],
  route: (method, target) => matchRoute(RULES, method, target),
  keyHeader: (key) => ['x-api-key', key],
  ask(body) {
    const request = Request.safeParse(body);
    if (!request.success) return { kind: 'bad-request', message: 'model: a name is needed' };
    const { kept, reads } = keepAnthropic(body);
    if (reads === 'elsewhere') return { kind: 'bad-request', message: ELSEWHERE };
    const { model, max_tokens: maxOutput = LONGEST } = request.data;
    return {
      model,
      body: kept,
      maxOutput,
      readsMore: reads === 'more' || compacts(kept),
      streams: body['stream'] === true,
    };
  },
  read: readAnthropic,
  refuse({ kind, message }: Refusal) {
    const error: JsonObject = { type: TYPES[kind], message };
    return { status: statusOf(kind), body: { type: 'error', error } };
  },
};

/** Whether the service may sum up what was said before it answers: it then reads all of it twice. */
function compacts(body: JsonObject): boolean {
  return JSON.stringify(body['context_management'] ?? '').includes('compact');
}
