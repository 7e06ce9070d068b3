import { z } from 'zod';
import { keepOpenai } from './keep-openai.ts';
import { limitsOf, onlyLimits } from './limits.ts';
import type { LimitNames } from './limits.ts';
import { matchRoute, NAME } from './match-route.ts';
import type { RouteRule } from './match-route.ts';
import { DEAREST, isOpenai } from './openai-tiers.ts';
import { readOpenai } from './read-openai.ts';
import { ELSEWHERE } from './walk-parts.ts';
import { statusOf } from './wire.ts';
import type { JsonObject, RefusalKind, Wire } from './wire.ts';

/** The longest answer of the models that are known. */
const LONGEST = 128_000;

const LIST = { method: 'GET', metered: false } as const;
const RULES: readonly RouteRule[] = [
  { method: 'POST', path: /^\/v1\/chat\/completions$/, metered: true, query: [] },
  { method: 'POST', path: /^\/v1\/responses$/, metered: true, query: [] },
  { ...LIST, path: /^\/v1\/models$/, query: ['client_version'] },
  // Others than OpenAI put the maker's name before the model's.
  { ...LIST, path: new RegExp(`^/v1/models/(?:${NAME}/)?${NAME}$`), query: [] },
];

/** Each path has names of its own: by another's a request would look cheaper than it is. */
const CHAT: LimitNames = {
  tokens: ['max_tokens', 'max_completion_tokens'],
  answers: ['n', 'best_of'],
};
const RESPONSES: LimitNames = { tokens: ['max_output_tokens'], answers: [] };
const ALL: LimitNames = { tokens: [...CHAT.tokens, ...RESPONSES.tokens], answers: CHAT.answers };

const Request = z.looseObject({
  model: z.string(),
  stream: z.unknown().optional(),
  stream_options: z.looseObject({}).optional().catch(undefined),
});

const TYPES: Readonly<Record<RefusalKind, string>> = {
  spent: 'insufficient_quota',
  'no-such-path': 'invalid_request_error',
  'bad-request': 'invalid_request_error',
  'too-large': 'invalid_request_error',
  busy: 'server_error',
  unreachable: 'server_error',
  silent: 'server_error',
};

/** OpenAI's Responses and Chat Completions, and what speaks like them. */
export const openai: Wire = {
  name: 'openai',
  home: '/v1',
  dearest: DEAREST,
  // At OpenAI itself a project has a tier of its own, for requests that name none or `auto`; `default` is the
  // plain one, whatever the project's is (its reference of `service_tier`, and of projects' service tier
  // settings). Others that speak like it may know no such key, and refuse what they do not know.
  asksPlain: isOpenai,
  headers: [
    'openai-beta',
    'originator',
    'session-id',
    'session_id',
    'thread-id',
    'x-client-request-id',
    'x-codex-*',
    'x-openai-subagent',
  ],
  route(method, target) {
    const route = matchRoute(RULES, method, target);
    // The address of an OpenAI-like service ends with its version.
    return route && { ...route, path: route.path.replace(/^\/v1/, '') };
  },
  keyHeader: (key) => ['authorization', `Bearer ${key}`],
  ask(body, path, host) {
    const request = Request.safeParse(body);
    if (!request.success) return { kind: 'bad-request', message: 'model: a name is needed' };
    const chat = path === '/chat/completions';
    const names = chat ? CHAT : RESPONSES;
    const { kept, reads } = keepOpenai(body);
    if (reads === 'elsewhere') return { kind: 'bad-request', message: ELSEWHERE };
    const passed = onlyLimits(kept, ALL, names);
    const { model, stream, stream_options: options } = request.data;
    const { tokens = LONGEST, answers } = limitsOf([passed], names);
    // OpenAI's newer name for it is not known to all that speak like it: they write on.
    const heeded = !chat || isOpenai(host) || 'max_tokens' in passed;
    // Without this a stream of Chat Completions tells no usage.
    const telling = chat && stream === true;
    return {
      model,
      body: {
        ...passed,
        ...(isOpenai(host) && { service_tier: 'default' }),
        ...(telling && { stream_options: { ...options, include_usage: true } }),
      },
      maxOutput: (heeded ? tokens : Math.max(tokens, LONGEST)) * answers,
      readsMore: reads === 'more',
      streams: stream === true,
    };
  },
  read: readOpenai,
  refuse({ kind, message }) {
    const type = TYPES[kind];
    // Codex 0.169.0 asks five times more after a 402 or 403, and gives up at the first 400.
    const status = kind === 'spent' ? 400 : statusOf(kind);
    const error: JsonObject = { message, type, param: null, code: kind === 'spent' ? type : null };
    return { status, body: { error } };
  },
};
