import { z } from 'zod';
import type { Attempt, CheckProof, Proofs } from '../core/attempt.ts';
import { maybe } from './id-schemas.ts';
import { FailureClassSchema } from './record-schema.ts';

const Count = z.int().min(0);

/** `attempt.json`: what the `work` job left. It comes from beside an agent, so nothing in it is long. */
export const AttemptSchema = z.object({
  version: z.literal(1),
  outcome: z.enum(['finished', 'blocked', 'failed']),
  class: maybe(FailureClassSchema),
  reason: z.string().max(4_000),
  agent: z.string().max(100),
  model: maybe(z.string().max(200)),
  turns: Count,
  seconds: z.number().min(0),
  usage: z.object({ inputTokens: Count, outputTokens: Count, cents: z.number().min(0) }),
  summary: z.string().max(8_000),
}) satisfies z.ZodType<Attempt>;

const CheckProofSchema = z.object({
  name: z.string().max(200),
  run: z.string().max(4_000),
  passed: z.boolean(),
  exitCode: maybe(z.int()),
  seconds: z.number().min(0),
  logTail: z.string().max(8_000),
}) satisfies z.ZodType<CheckProof>;

/** `proofs.json`: what the `verify` job left. */
export const ProofsSchema = z.object({
  version: z.literal(1),
  changeset: z.string().max(64),
  refused: maybe(z.string().max(10_000)),
  checks: z.array(CheckProofSchema).max(200),
}) satisfies z.ZodType<Proofs>;
