import { z } from 'zod';
import type { Seen } from '../agent-adapter.ts';
import { renderJson } from '../render-json.ts';

const Count = z.int().min(0).catch(0);
/** More than any session costs: what is told beyond that, or below nothing, is no account. */
const Dollars = z.number().min(0).max(1_000_000).catch(0);

const Tokens = z.object({
  input_tokens: Count,
  cache_creation_input_tokens: Count,
  cache_read_input_tokens: Count,
  output_tokens: Count,
});

const ModelTokens = z.object({
  inputTokens: Count,
  cacheReadInputTokens: Count,
  cacheCreationInputTokens: Count,
  outputTokens: Count,
  costUSD: Dollars,
});

/** The lines of `claude --output-format stream-json` that say something about the session as a whole. */
export const ClaudeEventSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('user') }),
  z.object({
    type: z.literal('system'),
    subtype: z.string(),
    model: z.string().optional(),
    /** Of the subtype `api_retry`: the HTTP status; none without an answer. */
    error_status: z.number().nullish(),
  }),
  z.object({
    type: z.literal('assistant'),
    message: z
      .object({
        id: z.string().optional(),
        model: z.string().optional(),
        content: z.array(z.unknown()).default([]),
      })
      .optional(),
  }),
  z.object({
    type: z.literal('result'),
    subtype: z.string(),
    is_error: z.boolean(),
    api_error_status: z.number().nullish(),
    /** If it makes no sense, the turns that were seen count. */
    num_turns: z.int().min(0).optional().catch(undefined),
    total_cost_usd: Dollars,
    result: z.string().default(''),
    errors: z.array(z.string()).default([]),
    usage: Tokens.optional().catch(undefined),
    modelUsage: z.record(z.string(), ModelTokens).catch({}).default({}),
    permission_denials: z
      .array(z.object({ tool_name: z.string(), tool_input: z.unknown() }))
      .catch([])
      .default([]),
  }),
]);

/** The `model` of a message that no model wrote. */
export const SYNTHETIC = '<synthetic>';

export type ClaudeEvent = z.output<typeof ClaudeEventSchema>;
export type ClaudeResult = Extract<ClaudeEvent, { type: 'result' }>;

const ContentSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('text'), text: z.string() }),
  z.object({ type: z.literal('tool_use'), name: z.string(), input: z.unknown() }),
]);

/** What a message says, and the tools that it uses. */
export function seenIn(event: Extract<ClaudeEvent, { type: 'assistant' }>): Seen {
  const parts = (event.message?.content ?? []).flatMap(
    (part) => ContentSchema.safeParse(part).data ?? [],
  );
  const calls = parts.flatMap((part) =>
    part.type === 'tool_use' ? [{ tool: part.name, input: part.input }] : [],
  );
  const shown = parts.map((part) =>
    part.type === 'text' ? part.text : `${part.name} ${renderJson(part.input)}`,
  );
  return { shown: shown.length === 0 ? undefined : shown.join('\n'), calls };
}
