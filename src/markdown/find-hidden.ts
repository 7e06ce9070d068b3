import type { SyntaxNodeRef } from '@lezer/common';
import { addressesIn } from './addresses-in.ts';
import { unfollowedIn } from './bounds.ts';
import { apart } from './hidden.ts';
import type { Hidden } from './hidden.ts';
import { hiddenInHtml, hiddenTag } from './hidden-html.ts';
import { hiddenInDiagram } from './hidden-diagrams.ts';
import { hiddenNotes } from './hidden-notes.ts';
import { hiddenCells } from './hidden-cells.ts';
import { Labels } from './labels.ts';
import { parseMarkdown } from './parse-markdown.ts';

/** What everything that is hidden begins with, or has in its middle. */
const MAY_HIDE = /<[!?/A-Za-z]|\]\(|\]:|```|~~~|\|/;

/** A title on the line behind a definition, which may go on to further ones. */
const LATE_TITLE =
  /[ \t]*\n[ \t>]*(?:"(?:[^"\\\n]|\\[^\n]|\n(?![ \t>]*\n))*"|'(?:[^'\\\n]|\\[^\n]|\n(?![ \t>]*\n))*'|\((?:[^()\\\n]|\\[^\n]|\n(?![ \t>]*\n))*\))(?=[ \t]*(?:\n|$))/y;

const TITLED =
  /\([ \t\n]*(?:<[^<>\n]*>|[^\s()<>]+)([ \t\n]+(?:"(?:[^"\\]|\\[^\n])*"|'(?:[^'\\]|\\[^\n])*'|\((?:[^()\\]|\\[^\n])*\)))[ \t\n]*\)/y;

/**
 * What a page of GitHub's does not show of a Markdown text, in order: comments (but not what looks like one in
 * code), titles, unused definitions and notes, and what of HTML is markup.
 */
export function findHidden(text: string): readonly Hidden[] {
  if (!MAY_HIDE.test(text)) return [];
  const tree = parseMarkdown(text);
  const labels = new Labels(text);
  const isInAddress = addressesIn(text);
  const found: Hidden[] = [];
  tree.iterate({
    enter: (node) => {
      labels.see(node);
      found.push(...hiddenAt(node, text, isInAddress));
    },
  });
  found.push(...labels.unused());
  const isCutOff = found.some(({ end }) => end === Infinity);
  found.push(...hiddenNotes(text, tree, isCutOff));
  return apart(found.map((one) => ({ ...one, end: Math.min(one.end, text.length) })));
}

function hiddenAt(
  node: SyntaxNodeRef,
  text: string,
  isInAddress: (at: number) => boolean,
): readonly Hidden[] {
  const { from: start, to: end } = node;
  switch (node.name) {
    case 'Excess':
      return [{ start, end, kind: 'excess' }];
    case 'Paragraph': {
      const length = unfollowedIn(text.slice(start, end));
      return length > 0 ? [{ start, end: start + length, kind: 'definition' }] : [];
    }
    case 'Comment':
    case 'ProcessingInstruction':
      return [{ start, end, kind: 'comment' }];
    case 'HTMLTag':
      return hiddenInHtml(text.slice(start, end), start, true);
    case 'HTMLBlock':
    case 'CommentBlock':
    case 'ProcessingInstructionBlock':
      return hiddenInHtml(text.slice(start, end), start, false);
    case 'LinkTitle':
      return [{ start: start - blanksBefore(text, start), end, kind: 'title' }];
    case 'Link': {
      // What is defined nowhere is text, and the brackets behind it are a link of their own.
      const label = node.node.getChild('LinkLabel');
      if (!label) return [];
      const inLabel = hiddenInHtml(text.slice(label.from, label.to), label.from, true);
      return [...inLabel, ...(text[end] === '(' ? titleBehind(text, end) : [])];
    }
    case 'CodeBlock': {
      // What is indented right behind a definition is no code: it goes on with the paragraph.
      const before = node.node.prevSibling;
      const goesOn =
        before?.name === 'LinkReference' && !/\n[ \t]*\n/.test(text.slice(before.to, start));
      return goesOn ? hiddenInLine(text, start, end) : [];
    }
    case 'Escape':
      return text[end - 1] === '<' && isInAddress(start) ? hiddenTag(text, end - 1) : [];
    case 'LinkReference': {
      LATE_TITLE.lastIndex = end;
      const late = LATE_TITLE.exec(text)?.[0].length ?? 0;
      return late > 0 ? [{ start: end, end: end + late, kind: 'title' }] : [];
    }
    case 'CodeInfo': {
      const [language = ''] = /^\s*\S+/.exec(text.slice(start, end)) ?? [];
      return language.length < end - start
        ? [{ start: start + language.length, end, kind: 'info' }]
        : [];
    }
    case 'FencedCode':
      return hiddenInDiagram(node.node, text);
    case 'InlineCode':
      return isInAddress(start) ? hiddenInHtml(text.slice(start, end), start, true) : [];
    case 'Table':
      return hiddenCells(node.node, text);
    default:
      return [];
  }
}

function hiddenInLine(text: string, start: number, end: number): readonly Hidden[] {
  const line = text.slice(start, end);
  const titles = [...line.matchAll(/\](?=\()/g)].flatMap(({ index }) =>
    titleBehind(text, start + index + 1),
  );
  return [...hiddenInHtml(line, start, true), ...titles];
}

function titleBehind(text: string, at: number): readonly Hidden[] {
  TITLED.lastIndex = at;
  const [found, title] = TITLED.exec(text) ?? [];
  if (found === undefined || title === undefined) return [];
  const start = at + found.lastIndexOf(title);
  return [{ start, end: start + title.length, kind: 'title' }];
}

function blanksBefore(text: string, at: number): number {
  let count = 0;
  while (/\s/.test(text[at - count - 1] ?? '')) count += 1;
  return count;
}
