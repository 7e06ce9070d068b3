import type { Range } from './leaf.ts';
import { skipDestination } from './link-destination.ts';
import { lengthAt, matchAt } from './match-at.ts';

export interface Definition extends Range {
  /** As references are compared with it. */
  readonly name: string;
  /** With the blanks before it. */
  readonly title: Range | undefined;
}

export interface Definitions {
  /** Where the text goes on behind them. */
  readonly end: number;
  readonly list: readonly Definition[];
}

const LABEL = /\[((?:[^\\[\]]|\\[\s\S]){1,999})\]:/y;
const BLANKS = /[ \t]*(?:\n[ \t]*)?/y;
export const TITLE = /"(?:[^"\\]|\\[\s\S])*"|'(?:[^'\\]|\\[\s\S])*'|\((?:[^()\\]|\\[\s\S])*\)/y;
const REST_OF_LINE = /[ \t]*(?:\n|$)/y;

/** The link reference definitions at the beginning of a paragraph. `mayBeOdd` as of `skipDestination`. */
export function skipDefinitions(text: string, mayBeOdd = false): Definitions {
  const list: Definition[] = [];
  let end = 0;
  for (;;) {
    const label = matchAt(LABEL, text, end);
    if (!label || label[1]?.trim() === '' || label[1]?.startsWith('^')) break;
    const from = LABEL.lastIndex + lengthAt(BLANKS, text, LABEL.lastIndex);
    const destination = skipDestination(text, from, mayBeOdd);
    if (destination === undefined || destination === from) break;
    const before = destination + lengthAt(BLANKS, text, destination);
    const title = before > destination ? matchAt(TITLE, text, before) : null;
    const titleEnd = before + (title?.[0].length ?? 0);
    const withTitle = title && matchAt(REST_OF_LINE, text, titleEnd);
    const plain = matchAt(REST_OF_LINE, text, destination);
    if (!withTitle && !plain) break;
    list.push({
      name: nameOf(label[1] ?? ''),
      start: end,
      end: withTitle ? titleEnd : destination,
      title: withTitle ? { start: destination, end: titleEnd } : undefined,
    });
    end = withTitle ? titleEnd + withTitle[0].length : destination + (plain?.[0].length ?? 0);
  }
  return { end, list };
}

/** How a link's label is compared. */
export function nameOf(label: string): string {
  return label.trim().replaceAll(/\s+/g, ' ').toLowerCase().toUpperCase();
}
