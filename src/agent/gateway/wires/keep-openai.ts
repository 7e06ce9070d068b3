import { z } from 'zod';
import { filterTools } from './filter-tools.ts';
import { isStored } from './stored-openai.ts';
import { isAddress, walkParts, without } from './walk-parts.ts';
import type { Kept, PartKind } from './walk-parts.ts';
import type { JsonObject } from './wire.ts';

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
  'audio',
  'previous_response_id',
  'conversation',
  'prompt',
];

const Tool = z.looseObject({ type: z.string(), tools: z.array(z.unknown()).optional() });

/** What of a request is sent on. */
export function keepOpenai(body: JsonObject): Kept {
  const kept = without(body, DROPPED);
  return {
    kept: filterTools(kept, AGENTS_DATA, agentsOf),
    reads: walkParts(kept, AGENTS_DATA, judge),
  };
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
  if (isStored(part)) return 'more';
  return HELD.some(
    (key) => typeof part[key] === 'string' || (typeof part[key] === 'object' && part[key] !== null),
  )
    ? 'more'
    : 'words';
}
