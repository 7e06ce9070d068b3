import { z } from 'zod';
import { isSha } from '../core/ids.ts';
import type { Sha } from '../core/ids.ts';
import { PawlError } from '../errors.ts';
import type { ChangedFile, Changeset } from './changeset.ts';
import { fileProblems, LIMITS, quote } from './file-problems.ts';

const NAMED_PROBLEMS = 10;

const ChangedFileSchema = z.discriminatedUnion('change', [
  z.strictObject({
    change: z.literal('written'),
    path: z.string(),
    mode: z.enum(['100644', '100755', '120000']),
    base64: z.string(),
  }),
  z.strictObject({ change: z.literal('deleted'), path: z.string() }),
]) satisfies z.ZodType<ChangedFile>;

const ChangesetSchema = z.strictObject({
  version: z.literal(1),
  base: z.custom<Sha>((value) => typeof value === 'string' && isSha(value), 'must be a full sha'),
  files: z.array(ChangedFileSchema),
}) satisfies z.ZodType<Changeset>;

/**
 * Reads `changeset.json` as data. Throws PAWL_CHANGESET_INVALID, naming the paths at fault, unless every
 * file can be written into any checkout without harm: limits, paths, links, and no two that collide.
 */
export function parseChangeset(text: string): Changeset {
  if (text.length > LIMITS.documentCharacters) {
    throw invalid([`the document is larger than ${LIMITS.documentCharacters} bytes`]);
  }
  const parsed = ChangesetSchema.safeParse(parseJson(text), { reportInput: false });
  if (!parsed.success) throw invalid(parsed.error.issues.map(describe));
  const problems = fileProblems(parsed.data.files);
  if (problems.length > 0) throw invalid(problems);
  return parsed.data;
}

/** The error that names the first of `problems`. */
export function invalid(problems: readonly string[]): PawlError {
  const more = problems.length - NAMED_PROBLEMS;
  const named = problems.slice(0, NAMED_PROBLEMS).join('; ');
  return new PawlError('PAWL_CHANGESET_INVALID', more > 0 ? `${named}; and ${more} more` : named);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw invalid(['the document is not JSON']);
  }
}

function describe(issue: z.core.$ZodIssue): string {
  return `${quote(issue.path.map(String).join('.'))}: ${issue.message}`;
}
