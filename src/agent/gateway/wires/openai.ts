import { z } from 'zod';
import { limitsOf, onlyLimits } from './limits.ts';
import type { LimitNames } from './limits.ts';
import { matchRoute, NAME } from './match-route.ts';
import type { RouteRule } from './match-route.ts';
import { DEAREST, readOpenai } from './read-openai.ts';
import { ELSEWHERE, isAddress, walkParts, without } from './walk-parts.ts';
import type { PartKind } from './walk-parts.ts';
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

/** What would cost more than the usual price, go on when nobody looks, search the web, or ask other models. */
const DROPPED = [
  'service_tier',
  'background',
  'multi_agent',
  'prompt_cache_retention',
  'web_search_options',
  'search_parameters',
  'enable_search',
  'search_options',
  'plugins',
  'models',
  'provider',
];

/** Tools that the agent itself runs. The service's own reach the network, or cost beside the tokens. */
const AGENTS_TOOLS = new Set(['function', 'custom', 'local_shell', 'apply_patch', 'tool_search']);

/** Tools' definitions and what a client notes hold what an agent wants them to. */
const AGENTS_DATA = new Set(['tools', 'metadata', 'client_metadata', 'response_format', 'text']);

/** What the service holds of earlier requests, or of files. */
const HELD = [
  'context_management',
  'file_id',
  'file_data',
  'input_audio',
  'previous_response_id',
  'conversation',
  'prompt',
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
  tools: z.array(z.unknown()).optional().catch(undefined),
});
const Tool = z.looseObject({ type: z.string(), tools: z.array(z.unknown()).optional() });

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
  asksPlain,
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
    const passed = onlyLimits(without(body, DROPPED), ALL, names);
    const reads = walkParts(passed, AGENTS_DATA, judge);
    if (reads === 'elsewhere') return { kind: 'bad-request', message: ELSEWHERE };
    const { model, tools, stream, stream_options: options } = request.data;
    const limits = limitsOf([passed], names);
    // Without this a stream of Chat Completions tells no usage.
    const telling = chat && stream === true;
    return {
      model,
      body: {
        ...passed,
        ...(asksPlain(host) && { service_tier: 'default' }),
        ...(tools && { tools: agentsOf(tools) }),
        ...(telling && { stream_options: { ...options, include_usage: true } }),
      },
      maxOutput: (limits.tokens ?? LONGEST) * limits.answers,
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

/**
 * At OpenAI itself a project has a tier of its own, for requests that name none or `auto`; `default` is the
 * plain one, whatever the project's is (its reference of `service_tier`, and of projects' service tier
 * settings). Others that speak like it may know no such key, and refuse what they do not know.
 */
function asksPlain(host: string): boolean {
  return /^(?:[a-z]+\.)?api\.openai\.com$/.test(host);
}

/** The tools that the agent runs, also those in a namespace. */
function agentsOf(tools: readonly unknown[]): readonly unknown[] {
  return tools.flatMap((tool) => {
    const parsed = Tool.safeParse(tool);
    if (!parsed.success) return [];
    const { type, tools: inner } = parsed.data;
    if (type === 'namespace') return [{ ...parsed.data, tools: agentsOf(inner ?? []) }];
    return AGENTS_TOOLS.has(type) ? [tool] : [];
  });
}

function judge(part: JsonObject): PartKind {
  const { image_url: image, file_url: file, video_url: video } = part;
  for (const place of [image, file, video]) {
    if (place === undefined || place === null) continue;
    const address = typeof place === 'object' && 'url' in place ? place.url : place;
    return isAddress(address) ? 'elsewhere' : 'more';
  }
  return HELD.some(
    (key) => typeof part[key] === 'string' || (typeof part[key] === 'object' && part[key] !== null),
  )
    ? 'more'
    : 'words';
}
