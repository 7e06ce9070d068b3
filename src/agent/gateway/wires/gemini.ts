import { z } from 'zod';
import { filterTools } from './filter-tools.ts';
import { limitsOf } from './limits.ts';
import type { LimitNames, Limits } from './limits.ts';
import { matchRoute, NAME } from './match-route.ts';
import type { RouteRule } from './match-route.ts';
import { readGemini } from './read-gemini.ts';
import { ELSEWHERE, walkParts, without } from './walk-parts.ts';
import type { PartKind } from './walk-parts.ts';
import { statusOf } from './wire.ts';
import type { JsonObject, RefusalKind, Wire } from './wire.ts';

/** What a model writes at most, if the request names no other limit. */
const LONGEST = 65_536;

const MODEL = `^/v1(?:beta|alpha)?/models/(${NAME})`;
const ASKS = new RegExp(`${MODEL}:(?:g|streamG)enerateContent$`);
const OF_MODEL = new RegExp(`${MODEL}:`);
const LIST = { method: 'GET', metered: false } as const;
const RULES: readonly RouteRule[] = [
  { method: 'POST', path: ASKS, metered: true, query: ['alt=sse'] },
  { method: 'POST', path: new RegExp(`${MODEL}:countTokens$`), metered: false, query: [] },
  { ...LIST, path: /^\/v1(?:beta|alpha)?\/models$/, query: ['pageSize', 'pageToken'] },
  { ...LIST, path: new RegExp(`${MODEL}$`), query: [] },
];

/** What costs more than the usual price; and caches, of which nobody here knows how much is in them. */
const DROPPED = ['serviceTier', 'service_tier', 'cachedContent', 'cached_content'];

/** What agents' functions take and give holds what an agent wants it to. */
const AGENTS_DATA = new Set(['args', 'response', 'tools', 'generationConfig', 'generation_config']);

/** Both spellings of each name are understood by the service. */
const FUNCTIONS = ['functionDeclarations', 'function_declarations'];

const CONFIGS = ['generationConfig', 'generation_config'];
const LIMITS: LimitNames = {
  tokens: ['maxOutputTokens', 'max_output_tokens'],
  answers: ['candidateCount', 'candidate_count'],
};

const Config = z.record(z.string(), z.unknown()).optional().catch(undefined);
const Request = z.looseObject({
  generationConfig: Config,
  generation_config: Config,
});
const Tool = z.record(z.string(), z.unknown());

const STATUSES: Readonly<Record<RefusalKind, string>> = {
  // Gemini CLI 0.61.0 gives up at the first 402, as it does at the first 400 and 403.
  spent: 'FAILED_PRECONDITION',
  'no-such-path': 'NOT_FOUND',
  'bad-request': 'INVALID_ARGUMENT',
  'too-large': 'INVALID_ARGUMENT',
  busy: 'UNAVAILABLE',
  unreachable: 'UNAVAILABLE',
  silent: 'DEADLINE_EXCEEDED',
};

/** Gemini's generateContent and streamGenerateContent. */
export const gemini: Wire = {
  name: 'gemini',
  home: '',
  // No settings of an owner's make an answer dearer than it was asked for.
  dearest: 1,
  asksPlain: () => true,
  headers: ['x-goog-api-client'],
  route: (method, target) => matchRoute(RULES, method, target),
  keyHeader: (key) => ['x-goog-api-key', key],
  ask(body, path) {
    const request = Request.safeParse(body);
    const model = OF_MODEL.exec(path)?.[1];
    if (!request.success || model === undefined) {
      return { kind: 'bad-request', message: 'generationConfig: an object is needed' };
    }
    const passed = without(body, [...DROPPED, ...CONFIGS]);
    const reads = walkParts(passed, AGENTS_DATA, judge);
    if (reads === 'elsewhere') return { kind: 'bad-request', message: ELSEWHERE };
    const { generationConfig, generation_config: other } = request.data;
    const configs = [other ?? {}, generationConfig ?? {}];
    const limits = limitsOf(configs, LIMITS);
    const config = oneConfig(configs, limits);
    return {
      model,
      body: {
        ...filterTools(passed, AGENTS_DATA, (tools) => tools.flatMap(functionsOf)),
        ...(Object.keys(config).length > 0 && { generationConfig: config }),
      },
      maxOutput: (limits.tokens ?? LONGEST) * limits.answers,
      readsMore: reads === 'more',
      streams: path.includes(':stream'),
    };
  },
  read: readGemini,
  refuse({ kind, message }) {
    const code = statusOf(kind);
    const error: JsonObject = { code, message, status: STATUSES[kind] };
    return { status: code, body: { error } };
  },
};

/** Both spellings as one, with the limits that were counted. */
function oneConfig(configs: readonly JsonObject[], { tokens, answers }: Limits): JsonObject {
  const names = [...LIMITS.tokens, ...LIMITS.answers];
  return {
    ...without(Object.fromEntries(configs.flatMap((config) => Object.entries(config))), names),
    ...(tokens !== undefined && { maxOutputTokens: tokens }),
    ...(answers > 1 && { candidateCount: answers }),
  };
}

/** The functions that the agent runs, without the service's own tools, which reach the network. */
function functionsOf(tool: unknown): readonly JsonObject[] {
  const parsed = Tool.safeParse(tool);
  const kept = Object.entries(parsed.data ?? {}).filter(([key]) => FUNCTIONS.includes(key));
  return kept.length === 0 ? [] : [Object.fromEntries(kept)];
}

function judge(part: JsonObject): PartKind {
  if ('fileData' in part || 'file_data' in part) return 'elsewhere';
  return 'inlineData' in part || 'inline_data' in part ? 'more' : 'words';
}
