import { z } from 'zod';
import { isIssueNumber, isSha } from '../core/ids.ts';
import type { IssueNumber, Sha } from '../core/ids.ts';

/** A full sha, as text. */
export const ShaSchema = z.custom<Sha>(
  (value) => typeof value === 'string' && isSha(value),
  'must be a full sha',
);

/** An issue's number. */
export const IssueNumberSchema = z.custom<IssueNumber>(
  (value) => typeof value === 'number' && isIssueNumber(value),
  "must be an issue's number",
);

/** JSON leaves out a key whose value is undefined: what is left out reads as undefined again. */
export function maybe<Schema extends z.ZodType>(
  schema: Schema,
): z.ZodType<z.output<Schema> | undefined> {
  return schema.optional().transform((value) => value);
}
