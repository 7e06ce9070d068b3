import type { Hidden } from './hidden.ts';

/** So many lists and quotes within one another are read, and so many blanks in a row: more take minutes to parse. */
const DEEPEST = 30;
const WIDEST = 200;

const MARK = /[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])(?=[ \t]|$))/y;
const BLANKS = new RegExp(`[ \\t]{${WIDEST},}`, 'g');

/** Lines that begin more lists and quotes at once than anybody reads, and blanks that lead beyond every screen. */
export function findExcess(text: string): readonly Hidden[] {
  const found: Hidden[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    if (marksOf(line) > DEEPEST) found.push({ start, end: start + line.length, kind: 'excess' });
    else {
      for (const { 0: blanks, index } of line.matchAll(BLANKS)) {
        found.push({
          start: start + index + 1,
          end: start + index + blanks.length,
          kind: 'excess',
        });
      }
    }
    start += line.length + 1;
  }
  return found;
}

function marksOf(line: string): number {
  MARK.lastIndex = 0;
  let count = 0;
  while (count <= DEEPEST && MARK.test(line)) count += 1;
  return count;
}
