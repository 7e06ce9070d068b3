import type { Refusal } from './wires/wire.ts';

/**
 * Values, and names of them. A session of a million tokens has some ten thousands. Small ones take many times
 * as much memory as they are written with, names most of all, and while they are read this process watches
 * nothing else.
 */
const MAX_VALUES = 500_000;

/** No client nests deeper, nor does a service take it. */
const MAX_DEPTH = 500;

const QUOTE = 0x22;
const BETWEEN: readonly number[] = [0x2c, 0x3a];
const BACKSLASH = 0x5c;
const OPENING: readonly number[] = [0x5b, 0x7b];
const CLOSING: readonly number[] = [0x5d, 0x7d];

/**
 * Why a text of JSON is not read, if it has too many values or names, or too many levels, of which what goes down by
 * calling itself would run out of stack. What is no JSON is counted rightly up to where that shows, and nothing
 * reads it further.
 */
export function boundJson(text: Buffer): Refusal | undefined {
  let values = 1;
  let depth = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const byte = text[at] ?? 0;
    if (byte === QUOTE) quoted = !quoted;
    else if (quoted) at += byte === BACKSLASH ? 1 : 0;
    else if (BETWEEN.includes(byte)) values += 1;
    else if (OPENING.includes(byte)) {
      // A list has one value more than it has commas, or none.
      values += 1;
      depth += 1;
    } else if (CLOSING.includes(byte)) depth -= 1;
    if (depth > MAX_DEPTH) {
      return { kind: 'bad-request', message: 'The request is nested too deeply.' };
    }
    if (values > MAX_VALUES) {
      return { kind: 'too-large', message: `A request may have ${MAX_VALUES} values and names.` };
    }
  }
  return undefined;
}
