import { skipDestination } from './link-destination.ts';
import { lengthAt, matchAt } from './match-at.ts';

export interface Definitions {
  /** Where the text goes on behind them. */
  readonly end: number;
  /** Their titles, with the blanks before them. */
  readonly titles: readonly { readonly start: number; readonly end: number }[];
  /** Their names, as references are compared. */
  readonly names: readonly string[];
}

const LABEL = /\[((?:[^\\[\]]|\\[\s\S]){1,999})\]:/y;
const BLANKS = /[ \t]*(?:\n[ \t]*)?/y;
export const TITLE = /"(?:[^"\\]|\\[\s\S])*"|'(?:[^'\\]|\\[\s\S])*'|\((?:[^()\\]|\\[\s\S])*\)/y;
const REST_OF_LINE = /[ \t]*(?:\n|$)/y;

/** The link reference definitions at the beginning of a paragraph. */
export function skipDefinitions(text: string): Definitions {
  const titles: { start: number; end: number }[] = [];
  const names: string[] = [];
  let end = 0;
  for (;;) {
    const label = matchAt(LABEL, text, end);
    if (!label || label[1]?.trim() === '' || label[1]?.startsWith('^')) break;
    const from = LABEL.lastIndex + lengthAt(BLANKS, text, LABEL.lastIndex);
    const destination = skipDestination(text, from);
    if (destination === undefined || destination === from) break;
    const before = destination + lengthAt(BLANKS, text, destination);
    const title = before > destination ? matchAt(TITLE, text, before) : null;
    const titleEnd = before + (title?.[0].length ?? 0);
    const withTitle = title && matchAt(REST_OF_LINE, text, titleEnd);
    const plain = matchAt(REST_OF_LINE, text, destination);
    if (withTitle) titles.push({ start: destination, end: titleEnd });
    else if (!plain) break;
    names.push(nameOf(label[1] ?? ''));
    end = withTitle ? titleEnd + withTitle[0].length : destination + (plain?.[0].length ?? 0);
  }
  return { end, titles, names };
}

/** How a link's label is compared. */
export function nameOf(label: string): string {
  return label.trim().replaceAll(/\s+/g, ' ').toLowerCase().toUpperCase();
}
