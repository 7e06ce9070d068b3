import { z } from 'zod';
import { matchRoute, NAME } from './match-route.ts';
import type { RouteRule } from './match-route.ts';
import { ELSEWHERE, isAddress, walkParts, without } from './walk-parts.ts';
import type { PartKind } from './walk-parts.ts';
import { addCounts } from '../meter/token-counts.ts';
import type { TokenCounts } from '../meter/token-counts.ts';
import { NOTHING_READ, statusOf, told } from './wire.ts';
import type { JsonObject, Reading, Refusal, RefusalKind, Wire } from './wire.ts';

/** What an answer costs that is written in one country only, which a workspace may be set to (`inference_geo`). */
const IN_ONE_LAND = 1.1;

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

/**
 * Servers that the service would call, containers, and what costs more than the usual price; and what
 * OpenRouter, which speaks this form too, takes for a search of the web or for other models.
 */
const DROPPED = [
  'mcp_servers',
  'container',
  'speed',
  'service_tier',
  'inference_geo',
  'fallbacks',
  'plugins',
  'models',
  'provider',
];

/** Tools that the agent itself runs. The service's own reach the network, or ask other models. */
const AGENTS_TOOL =
  /^(?:custom|bash_\d+|text_editor_\d+|computer_\d+|memory_\d+|tool_search_tool_.+)$/;

/** Tools' arguments and definitions hold what an agent wants them to. */
const AGENTS_DATA = new Set(['input', 'input_schema', 'tools', 'metadata', 'output_config']);

const Count = z.number().int().nonnegative();

const Request = z.looseObject({
  model: z.string(),
  max_tokens: Count.optional().catch(undefined),
  tools: z.array(z.unknown()).optional().catch(undefined),
});
const Tool = z.looseObject({ type: z.string().nullish() });

const Told = Count.nullish().catch(undefined);
const Pass = z.looseObject({
  input_tokens: Told,
  cache_read_input_tokens: Told,
  cache_creation_input_tokens: Told,
  cache_creation: z.looseObject({ ephemeral_1h_input_tokens: Told }).nullish().catch(undefined),
  output_tokens: Told,
});
/** A request may be worked on more than once: what is beside `iterations` then tells of some of them only. */
const Usage = Pass.extend({
  iterations: z.array(Pass).nullish().catch(undefined),
  inference_geo: z.string().nullish().catch(undefined),
});

const Message = z.looseObject({
  type: z.literal('message'),
  model: z.string().nullish(),
  usage: Usage.nullish(),
  stop_reason: z.string().nullish(),
});
const Start = z.looseObject({ type: z.literal('message_start'), message: Message });
const Delta = z.looseObject({
  type: z.literal('content_block_delta'),
  delta: z.looseObject({
    text: z.string().optional(),
    thinking: z.string().optional(),
    partial_json: z.string().optional(),
  }),
});
const End = z.looseObject({
  type: z.literal('message_delta'),
  delta: z.looseObject({ stop_reason: z.string().nullish() }).nullish(),
  usage: Usage.nullish(),
});
const Failure = z.looseObject({
  type: z.literal('error'),
  error: z.looseObject({ type: z.string(), message: z.string().catch('') }),
});
const Event = z.union([Start, Delta, End, Message, Failure]);

/** The status that each failure has outside of a stream. */
const STATUS: Readonly<Record<string, number>> = {
  invalid_request_error: 400,
  authentication_error: 401,
  billing_error: 402,
  permission_error: 403,
  rate_limit_error: 429,
  timeout_error: 504,
  overloaded_error: 529,
};

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
    const passed = without(body, DROPPED);
    const reads = walkParts(passed, AGENTS_DATA, judge);
    if (reads === 'elsewhere') return { kind: 'bad-request', message: ELSEWHERE };
    const { model, max_tokens: maxOutput = LONGEST, tools } = request.data;
    return {
      model,
      body: tools ? { ...passed, tools: tools.filter(isAgents) } : passed,
      maxOutput,
      readsMore: reads === 'more' || compacts(passed),
      streams: body['stream'] === true,
    };
  },
  read(event) {
    const parsed = Event.safeParse(event);
    if (!parsed.success) return NOTHING_READ;
    const { data } = parsed;
    switch (data.type) {
      case 'message_start':
        return readMessage(data.message);
      case 'message':
        return readMessage(data);
      case 'content_block_delta': {
        const { text = '', thinking = '', partial_json: json = '' } = data.delta;
        return { written: Buffer.byteLength(text + thinking + json), ended: false };
      }
      case 'message_delta':
        return { counts: countsOf(data.usage), written: 0, ended: isText(data.delta?.stop_reason) };
      case 'error': {
        const { type, message } = data.error;
        return { written: 0, ended: false, error: { status: STATUS[type] ?? 500, message } };
      }
    }
  },
  refuse({ kind, message }: Refusal) {
    const error: JsonObject = { type: TYPES[kind], message };
    return { status: statusOf(kind), body: { type: 'error', error } };
  },
};

function readMessage({ model, usage, stop_reason: reason }: z.output<typeof Message>): Reading {
  return {
    model: model ?? undefined,
    counts: countsOf(usage),
    written: 0,
    ended: isText(reason),
    surcharge: surchargeOf(usage?.inference_geo),
  };
}

function surchargeOf(place: string | null | undefined): number | undefined {
  if (!isText(place)) return undefined;
  return place === 'us' ? IN_ONE_LAND : 1;
}

function countsOf(usage: z.output<typeof Usage> | null | undefined): Reading['counts'] {
  if (!usage) return undefined;
  const [first, ...rest] = usage.iterations ?? [];
  return first
    ? rest.map(countsOfPass).reduce(addCounts, countsOfPass(first))
    : countsOfPass(usage);
}

function countsOfPass(pass: z.output<typeof Pass>): Partial<TokenCounts> {
  return told({
    input: pass.input_tokens,
    cached: pass.cache_read_input_tokens,
    cacheWrite: pass.cache_creation_input_tokens,
    cacheWriteHour: pass.cache_creation?.ephemeral_1h_input_tokens,
    output: pass.output_tokens,
  });
}

/** Whether the service may sum up what was said before it answers: it then reads all of it twice. */
function compacts(body: JsonObject): boolean {
  return JSON.stringify(body['context_management'] ?? '').includes('compact');
}

function isAgents(tool: unknown): boolean {
  const parsed = Tool.safeParse(tool);
  return parsed.success && (!isText(parsed.data.type) || AGENTS_TOOL.test(parsed.data.type));
}

function judge(part: JsonObject): PartKind {
  switch (part['type']) {
    case 'url':
      return isAddress(part['url']) ? 'elsewhere' : 'words';
    case 'base64':
    case 'file':
      return 'more';
    default:
      return 'words';
  }
}

function isText(value: string | null | undefined): value is string {
  return typeof value === 'string' && value !== '';
}
