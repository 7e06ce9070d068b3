import { z } from 'zod';

const Count = z.int().min(0).catch(0).default(0);

/** The lines of `opencode run --format json`. */
export const OpencodeEventSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('step_start') }),
  z.object({ type: z.literal('text'), part: z.object({ text: z.string() }) }),
  z.object({
    type: z.literal('tool_use'),
    part: z.object({
      tool: z.string(),
      state: z.object({ status: z.string(), input: z.unknown(), error: z.string().optional() }),
    }),
  }),
  z.object({
    type: z.literal('step_finish'),
    part: z.object({
      tokens: z.object({
        input: Count,
        output: Count,
        reasoning: Count,
        cache: z.object({ read: Count, write: Count }).catch({ read: 0, write: 0 }),
      }),
    }),
  }),
  z.object({
    type: z.literal('error'),
    error: z.looseObject({
      name: z.string().default('error'),
      data: z
        .looseObject({ message: z.string().optional(), statusCode: z.number().optional() })
        .optional(),
    }),
  }),
]);
