import { z } from 'zod';
import { filterTools } from './filter-tools.ts';
import { isAddress, walkParts, without } from './walk-parts.ts';
import type { Kept, PartKind } from './walk-parts.ts';
import type { JsonObject } from './wire.ts';

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

const Tool = z.looseObject({ type: z.string().nullish() });

/** What of a request is sent on. */
export function keepAnthropic(body: JsonObject): Kept {
  const kept = without(body, DROPPED);
  return {
    kept: filterTools(kept, AGENTS_DATA, (tools) => tools.filter(isAgents)),
    reads: walkParts(kept, AGENTS_DATA, judge),
  };
}

function isAgents(tool: unknown): boolean {
  const parsed = Tool.safeParse(tool);
  return parsed.success && (!parsed.data.type || AGENTS_TOOL.test(parsed.data.type));
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
