import { z } from 'zod';

const Tokens = z.object({
  input_tokens: z.number().default(0),
  cache_creation_input_tokens: z.number().nullish(),
  cache_read_input_tokens: z.number().nullish(),
  output_tokens: z.number().default(0),
});

/** The lines of `claude --output-format stream-json` that say something about the session as a whole. */
export const ClaudeEventSchema = z.discriminatedUnion('type', [
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
    num_turns: z.number().default(0),
    total_cost_usd: z.number().default(0),
    result: z.string().default(''),
    errors: z.array(z.string()).default([]),
    usage: Tokens.optional(),
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

/** What a person who watches is shown of a message. */
export function saidIn(event: Extract<ClaudeEvent, { type: 'assistant' }>): string | undefined {
  const parts = (event.message?.content ?? []).flatMap((part) => {
    const content = ContentSchema.safeParse(part).data;
    if (!content) return [];
    return content.type === 'text'
      ? content.text
      : `${content.name} ${JSON.stringify(content.input)}`;
  });
  return parts.length === 0 ? undefined : parts.join('\n');
}

/** Reads a line; `undefined` if it is of another kind, or none. */
export function parseClaudeEvent(line: string): ClaudeEvent | undefined {
  if (!line.startsWith('{')) return undefined;
  try {
    return ClaudeEventSchema.safeParse(JSON.parse(line)).data;
  } catch {
    return undefined;
  }
}
