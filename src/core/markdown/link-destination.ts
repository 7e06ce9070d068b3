import { lengthAt } from './match-at.ts';

const POINTED = /<(?:[^<>\n\\]|\\.)*>/y;
const MOST_PARENTHESES = 32;

/**
 * Behind the destination of a link that stands at `from`, where one may stand; `undefined` if none can.
 * `mayBeOdd`: a parenthesis in it need not be closed (cmark-gfm 0.29.0).
 */
export function skipDestination(text: string, from: number, mayBeOdd = false): number | undefined {
  if (text[from] === '<') {
    const length = lengthAt(POINTED, text, from);
    return length === 0 ? undefined : from + length;
  }
  let depth = 0;
  let at = from;
  for (; at < text.length; at += 1) {
    const next = text.charCodeAt(at);
    if (next <= 0x20 || next === 0x7f) break;
    if (text[at] === '\\' && at + 1 < text.length && text.charCodeAt(at + 1) > 0x20) at += 1;
    else if (text[at] === '(') depth += 1;
    else if (text[at] === ')' && (depth -= 1) < 0) break;
    if (depth > MOST_PARENTHESES) return undefined;
  }
  return depth > 0 && !mayBeOdd ? undefined : at;
}
