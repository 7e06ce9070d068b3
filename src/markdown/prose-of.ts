import { cleanMarkdown } from './clean-markdown.ts';
import { cut } from './cut-hidden.ts';
import { apart } from './hidden.ts';
import type { Hidden } from './hidden.ts';
import { parseMarkdown } from './parse-markdown.ts';

const NO_PROSE: ReadonlySet<string> = new Set(['FencedCode', 'CodeBlock', 'HTMLBlock']);

/**
 * What a page shows of a Markdown text as headings, lists and paragraphs, in Markdown: neither what no reader
 * sees, nor what stands in blocks of code or of HTML, where the same marks mean nothing.
 */
export function proseOf(source: string): string {
  const { text } = cleanMarkdown(source);
  const found: Hidden[] = [];
  parseMarkdown(text).iterate({
    enter: ({ name, from: start, to: end }) => {
      if (!NO_PROSE.has(name)) return true;
      found.push({ start, end, kind: 'markup' });
      return false;
    },
  });
  return cut(text, apart(found)).text;
}
