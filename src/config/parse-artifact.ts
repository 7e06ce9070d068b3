import { z } from 'zod';
import { PawlError } from '../errors.ts';

/** Larger is no JSON document that Pawl writes, changesets aside. */
const MAX_CHARACTERS = 4 * 1024 * 1024;

/**
 * Reads a JSON document that an earlier job left, such as `attempt.json`, against its schema.
 * Throws PAWL_ARTIFACT_INVALID, naming the file and every problem in it.
 */
export function parseArtifact<Value>(file: string, text: string, schema: z.ZodType<Value>): Value {
  if (text.length > MAX_CHARACTERS)
    throw new PawlError('PAWL_ARTIFACT_INVALID', `${file} is too large`);
  const parsed = schema.safeParse(parseJson(file, text));
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues
    .slice(0, 10)
    .map(({ path, message }) => `${path.join('.') || 'the document'}: ${message}`);
  throw new PawlError('PAWL_ARTIFACT_INVALID', `${file}: ${problems.join('; ')}`);
}

function parseJson(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new PawlError('PAWL_ARTIFACT_INVALID', `${file} is not JSON`, { cause: error });
  }
}
