import type { SyntaxNode, Tree } from '@lezer/common';
import type { Hidden } from './hidden.ts';

const DEFINITION = /^[ >]{0,12}\[\^([^\]\s]{1,200})\]:/gm;
const REFERENCE = /\[\^([^\]\s]{1,200})\]/g;

/** Where no note can be defined or referred to. */
const OPAQUE: ReadonlySet<string> = new Set(
  'FencedCode CodeBlock CodeText InlineCode HTMLBlock CommentBlock HTMLTag Comment URL Autolink ProcessingInstruction ProcessingInstructionBlock'.split(
    ' ',
  ),
);

/**
 * Notes to which nothing refers, and second ones of a name: GitHub shows none of them. All stand at the end of
 * the page: where `isCutOff`, so that nothing behind is shown, no note is.
 */
export function hiddenNotes(text: string, tree: Tree, isCutOff: boolean): readonly Hidden[] {
  const definitions = [...text.matchAll(DEFINITION)].flatMap(
    ({ 0: found, 1: name = '', index }) => {
      const start = index + found.indexOf('[');
      return isOpaque(tree.resolveInner(start, 1)) ? [] : [{ start, name: name.toLowerCase() }];
    },
  );
  if (definitions.length === 0) return [];
  const defined = new Set(definitions.map(({ start }) => start));
  const referred = new Set<string>();
  for (const { 1: name = '', index } of isCutOff ? [] : text.matchAll(REFERENCE)) {
    if (defined.has(index) || isEscaped(text, index) || isOpaque(tree.resolveInner(index, 1)))
      continue;
    referred.add(name.toLowerCase());
  }
  let hiddenTo = 0;
  return definitions.flatMap(({ start, name }): readonly Hidden[] => {
    // One within another ends with it.
    if (referred.delete(name) || start < hiddenTo) return [];
    hiddenTo = endOfNote(text, start);
    return [{ start, end: hiddenTo, kind: 'footnote' }];
  });
}

function isEscaped(text: string, at: number): boolean {
  let marks = 0;
  while (text[at - marks - 1] === '\\') marks += 1;
  return marks % 2 === 1;
}

function isOpaque(node: SyntaxNode): boolean {
  for (let at: SyntaxNode | null = node; at; at = at.parent) if (OPAQUE.has(at.name)) return true;
  return false;
}

/** With what is indented behind it, whatever blank lines stand between. */
function endOfNote(text: string, start: number): number {
  let end = lineEnd(text, start);
  for (let blank = false; end < text.length;) {
    const next = lineEnd(text, end + 1);
    const line = text.slice(end + 1, next);
    const isBlank = line.trim() === '';
    if (
      !isBlank &&
      (blank || /^ {0,3}(?:\[\^[^\]\s]{1,200}\]:|#|>|[-*+] )/.test(line)) &&
      !/^(?: {4}|\t)/.test(line)
    )
      break;
    blank = isBlank;
    end = next;
  }
  const note = text.slice(start, end);
  return start + note.trimEnd().length;
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}
