import { parseArgs } from 'node:util';
import type { ParseArgsConfig } from 'node:util';
import { PawlError } from '../errors.ts';

/** Node's own option parser, with our error. No positional arguments. */
export function parseOptions<Options extends NonNullable<ParseArgsConfig['options']>>(
  args: readonly string[],
  options: Options,
): ReturnType<typeof parseArgs<{ options: Options; strict: true }>>['values'] {
  try {
    return parseArgs({ args: [...args], options, strict: true, allowPositionals: false }).values;
  } catch (error) {
    throw new PawlError('PAWL_USAGE', error instanceof Error ? error.message : String(error), {
      cause: error,
    });
  }
}

/** A whole number between two bounds; throws `PAWL_USAGE`. */
export function parseNumber(option: string, text: string, min: number, max: number): number {
  const number = Number(text);
  if (/^\d+$/.test(text) && number >= min && number <= max) return number;
  throw new PawlError(
    'PAWL_USAGE',
    `--${option} takes a whole number from ${min} to ${max}, not "${text}"`,
  );
}
