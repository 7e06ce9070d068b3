import { z } from 'zod';
import { FAILURE_CLASSES } from '../core/attempt-record.ts';
import type { AttemptRecord, Evidence } from '../core/attempt-record.ts';
import { IssueNumberSchema, maybe, ShaSchema } from './id-schemas.ts';

/** What a check run's `output.text` can hold (GitHub, "Create a check run"). */
const MAX_CHARACTERS = 65_535;

export const FailureClassSchema = z.enum(FAILURE_CLASSES);

export const EvidenceSchema = z.object({
  source: z.string().max(1_000),
  summary: z.string().max(10_000),
  annotations: z
    .array(
      z.object({
        path: z.string().max(4_096),
        line: z.int().min(0),
        message: z.string().max(10_000),
      }),
    )
    .max(200),
  logTail: z.string().max(MAX_CHARACTERS),
  url: maybe(z.string().max(2_048)),
}) satisfies z.ZodType<Evidence>;

/** The record of one attempt, as it stands in the check run `pawl/attempt`. */
export const AttemptRecordSchema = z.object({
  version: z.literal(1),
  task: IssueNumberSchema,
  attempt: z.int().min(1).max(9_999),
  outcome: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('published') }),
    z.object({ kind: z.literal('blocked') }),
    z.object({ kind: z.literal('failed'), class: FailureClassSchema }),
  ]),
  reason: z.string().max(4_000),
  agent: z.string().max(100),
  cents: z.number().min(0).max(1_000_000_000),
  pullRequest: maybe(z.int().min(1)),
  head: maybe(ShaSchema),
  revertedBy: maybe(ShaSchema),
  evidence: z.array(EvidenceSchema).max(100),
  sandbox: z.enum(['on', 'off']).optional(),
}) satisfies z.ZodType<AttemptRecord>;

/** Reads the text of a check run; `undefined` if it is no record of this version. */
export function parseAttemptRecord(text: string): AttemptRecord | undefined {
  if (text.length > MAX_CHARACTERS) return undefined;
  try {
    return AttemptRecordSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
