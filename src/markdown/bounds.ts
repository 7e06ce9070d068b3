import type { BlockContext, InlineContext, LeafBlock, Line, MarkdownConfig } from '@lezer/markdown';

/** So many marks of one paragraph are read: each may be looked for in all the rest of it. */
const MOST_MARKS = 4_000;
const MARKS: ReadonlySet<number> = new Set([...'[]<*_~'].map((mark) => mark.charCodeAt(0)));

/** An address so long is read as it stands: where else one ends is found by going back over it again and again. */
const LONG_ADDRESS = /(?:www\.|https?:\/\/)[^\s<[\]]{2000,}/y;
const H = 104;
const W = 119;

/** What may become a definition is no longer followed then: it is read from its beginning with each of its lines. */
const LONG_DEFINITION = 4_000;
const DEFINITION =
  /\[(?:[^[\]\\]|\\.){1,999}\]:[\s>]*(?:<[^<>\n]*>|[^\s<>]\S*)(?:[\s>]+(?:"(?:[^"\\]|\\[^])*"|'(?:[^'\\]|\\[^])*'|\((?:[^()\\]|\\[^])*\)))?[ \t]*(?:\n[ \t>]*|$)/y;

const markCounts = new WeakMap<InlineContext, number>();
const longOnes = new WeakSet<LeafBlock>();

/**
 * What keeps the parser from minutes over a text that is made for it, whose time grows with the square of a
 * paragraph's length. What stands behind too many marks is one part of it, `Excess`.
 */
export const bounds: MarkdownConfig = {
  defineNodes: ['Excess'],
  parseInline: [{ name: 'Excess', before: 'Escape', parse: endInExcess }],
  parseBlock: [{ name: 'LongDefinition', endLeaf: unfollow }],
};

/** How much of the beginning of a paragraph is definitions that the parser did not follow. */
export function unfollowedIn(paragraph: string): number {
  if (paragraph.length <= LONG_DEFINITION) return 0;
  DEFINITION.lastIndex = 0;
  let end = 0;
  while (DEFINITION.test(paragraph)) end = DEFINITION.lastIndex;
  return end;
}

function endInExcess(paragraph: InlineContext, next: number, at: number): number {
  if (next === H || next === W) return readLongAddress(paragraph, at);
  if (!MARKS.has(next)) return -1;
  const count = (markCounts.get(paragraph) ?? 0) + 1;
  markCounts.set(paragraph, count);
  return count <= MOST_MARKS
    ? -1
    : paragraph.addElement(paragraph.elt('Excess', at, paragraph.end));
}

function readLongAddress(paragraph: InlineContext, at: number): number {
  const start = at - paragraph.offset;
  if (/\w/.test(paragraph.text[start - 1] ?? '')) return -1;
  LONG_ADDRESS.lastIndex = start;
  const [address] = LONG_ADDRESS.exec(paragraph.text) ?? [];
  return address === undefined
    ? -1
    : paragraph.addElement(paragraph.elt('URL', at, at + address.length));
}

/** It is asked on each further line, and ends nothing. */
function unfollow(_: BlockContext, __: Line, leaf: LeafBlock): boolean {
  const { content } = leaf;
  // Looked at once: each look at a text that grows copies all of it.
  if (content.length > LONG_DEFINITION && !longOnes.has(leaf)) {
    longOnes.add(leaf);
    // Of those that follow a paragraph the one for definitions is the first.
    if (content.startsWith('[')) leaf.parsers.shift();
  }
  return false;
}
