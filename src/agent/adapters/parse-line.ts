import type { z } from 'zod';

/** Reads a line of JSON against a schema; `undefined` if it is of another kind, or none. */
export function parseLine<Value>(line: string, schema: z.ZodType<Value>): Value | undefined {
  if (!line.startsWith('{')) return undefined;
  try {
    return schema.safeParse(JSON.parse(line)).data;
  } catch {
    return undefined;
  }
}
