import { z } from 'zod';

const Count = z.int().min(0).catch(0).default(0);

const TokensSchema = z.object({ input_tokens: Count, output_tokens: Count, cached: Count });

/** The lines of `gemini --output-format stream-json`. */
export const GeminiEventSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('init'), model: z.string().optional() }),
  z.object({
    type: z.literal('message'),
    role: z.string(),
    content: z.string(),
    delta: z.boolean().optional(),
  }),
  z.object({
    type: z.literal('tool_use'),
    tool_name: z.string(),
    tool_id: z.string(),
    parameters: z.unknown(),
  }),
  z.object({
    type: z.literal('tool_result'),
    tool_id: z.string(),
    status: z.string(),
    error: z.object({ type: z.string().optional() }).optional(),
  }),
  z.object({ type: z.literal('error'), message: z.string() }),
  z.object({
    type: z.literal('result'),
    status: z.string(),
    error: z.object({ message: z.string().default('') }).optional(),
    stats: TokensSchema.extend({
      models: z.record(z.string(), TokensSchema).catch({}).default({}),
    }).optional(),
  }),
]);

export type GeminiEvent = z.output<typeof GeminiEventSchema>;
