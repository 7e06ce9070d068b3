import { z } from 'zod';

const EditSchema = z.union([
  z.strictObject({ path: z.string(), write: z.string() }),
  z.strictObject({ path: z.string(), delete: z.literal(true) }),
  z.strictObject({ path: z.string(), replace: z.string().min(1), with: z.string() }),
]);

const PlaySchema = z.strictObject({
  /** Part of the title of the task that it is for. */
  task: z.string(),
  /** Part of the prompt: so a later attempt is played only if it was given what went wrong. */
  when: z.string().optional(),
  say: z.string(),
  edits: z.array(EditSchema).default([]),
  blocked: z.string().optional(),
});

/** The file of the agent `replay`. */
export const ReplaySchema = z.strictObject({ plays: z.array(PlaySchema) });

export type Edit = z.output<typeof EditSchema>;
export type Play = z.output<typeof PlaySchema>;
