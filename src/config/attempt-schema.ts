import { z } from 'zod';
import type { Attempt, CheckProof, Proofs } from '../core/attempt.ts';
import { maybe } from './id-schemas.ts';
import { FailureClassSchema } from './record-schema.ts';

const Count = z.int().min(0);
const Amount = z.number().min(0);

const CheckProofSchema = z.object({
  name: z.string().max(200),
  run: z.string().max(4_000),
  passed: z.boolean(),
  exitCode: maybe(z.int()),
  seconds: Amount,
  logTail: z.string().max(8_000),
}) satisfies z.ZodType<CheckProof>;

const UsageSchema = z.object({
  inputTokens: Count,
  outputTokens: Count,
  cents: Amount,
  byModel: z
    .array(
      z.object({
        model: z.string().max(200),
        inputTokens: Count,
        cachedInputTokens: Count,
        cacheWriteTokens: Count,
        outputTokens: Count,
        cents: Amount,
        estimated: Count.default(0),
        priceKnown: z.boolean().default(true),
      }),
    )
    .max(50)
    .default([]),
});

const SessionSchema = z.object({
  outcome: z.enum(['finished', 'failed']),
  reason: z.string().max(4_000),
  turns: Count,
  seconds: Amount,
});

const HiddenSchema = z.object({
  where: z.string().max(200),
  kind: z.enum([
    'comment',
    'title',
    'definition',
    'footnote',
    'info',
    'markup',
    'cell',
    'excess',
    'zero-width',
    'bidi',
    'tag',
    'control',
  ]),
  count: Count,
  said: z.string().max(1_000),
});

const ChangeSchema = z.object({
  files: z
    .array(
      z.object({ path: z.string().max(4_096), change: z.enum(['added', 'modified', 'deleted']) }),
    )
    .max(200),
  total: Count,
});

/**
 * `attempt.json`: what the `work` job left. It comes from beside an agent, so nothing in it is long.
 * What a job that died early could not know is left out.
 */
export const AttemptSchema = z.object({
  version: z.literal(1),
  outcome: z.enum(['finished', 'blocked', 'failed']),
  class: maybe(FailureClassSchema),
  reason: z.string().max(4_000),
  agent: z.string().max(100),
  model: maybe(z.string().max(200)),
  turns: Count,
  seconds: Amount,
  usage: UsageSchema,
  summary: z.string().max(8_000),
  sessions: z.array(SessionSchema).max(20).default([]),
  times: z
    .object({ setupSeconds: Amount, agentSeconds: Amount, checkSeconds: Amount })
    .default({ setupSeconds: 0, agentSeconds: 0, checkSeconds: 0 }),
  denials: z
    .array(z.object({ tool: z.string().max(200), call: z.string().max(1_000) }))
    .max(100)
    .default([]),
  hidden: z.array(HiddenSchema).max(200).default([]),
  checks: z.array(CheckProofSchema).max(200).default([]),
  messages: z
    .array(z.object({ kind: z.enum(['blocked', 'scope']), text: z.string().max(4_000) }))
    .max(10)
    .default([]),
  change: ChangeSchema.default({ files: [], total: 0 }),
  sandbox: z.enum(['on', 'off']).default('on'),
  promptCharacters: Count.default(0),
}) satisfies z.ZodType<Attempt>;

/** `proofs.json`: what the `verify` job left. */
export const ProofsSchema = z.object({
  version: z.literal(1),
  changeset: z.string().max(64),
  refused: maybe(z.string().max(10_000)),
  checks: z.array(CheckProofSchema).max(200),
}) satisfies z.ZodType<Proofs>;
