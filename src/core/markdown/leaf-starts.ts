import { htmlBlockAt } from './html-blocks.ts';

/** A block that holds no others, by the line that begins it. */
export type LeafStart =
  /** `length`: of its mark. */
  | { readonly kind: 'heading'; readonly length: number }
  | { readonly kind: 'fence'; readonly mark: string }
  | { readonly kind: 'html'; readonly ends: RegExp | undefined }
  /** What makes a heading of the paragraph before it. */
  | { readonly kind: 'underline' }
  | { readonly kind: 'break' };

const ATX_HEADING = /^#{1,6}(?=[ \t]|$)/;
const FENCE = /^(?:`{3,}(?=[^`]*$)|~{3,})/;
const UNDERLINE = /^(?:=+|-+)[ \t]*$/;
const THEMATIC_BREAK = /^(?:(?:\*[ \t]*){3,}|(?:_[ \t]*){3,}|(?:-[ \t]*){3,})$/;

/**
 * What a line begins, without the blanks before it. `inParagraph`: it would go on with one otherwise;
 * `isText`: that paragraph has text, and is not definitions of links alone.
 */
export function leafStart(
  line: string,
  inParagraph: boolean,
  isText: () => boolean,
): LeafStart | undefined {
  const [hashes] = ATX_HEADING.exec(line) ?? [];
  if (hashes !== undefined) return { kind: 'heading', length: hashes.length };
  const [mark] = FENCE.exec(line) ?? [];
  if (mark !== undefined) return { kind: 'fence', mark };
  const html = htmlBlockAt(line, inParagraph);
  if (html) return { kind: 'html', ends: html.ends };
  if (inParagraph && UNDERLINE.test(line) && isText()) return { kind: 'underline' };
  return THEMATIC_BREAK.test(line) ? { kind: 'break' } : undefined;
}

/** Whether a line ends the fence that `mark` began. */
export function isClosingFence(line: string, mark: string): boolean {
  const [closing = ''] = /^(?:`{3,}|~{3,})(?=[ \t]*$)/.exec(line) ?? [];
  return closing.length >= mark.length && closing[0] === mark[0];
}
