import type { LineCursor } from './line-cursor.ts';

/** What holds other blocks. */
export type Container =
  | { readonly kind: 'quote' }
  | { readonly kind: 'footnote'; readonly name: string }
  | {
      readonly kind: 'item';
      /** How many columns its lines are indented. */
      readonly indent: number;
      isEmpty: boolean;
    };

/** Whether a container goes on with this line; then the cursor is behind what marks it. */
export function goesOn(container: Container, cursor: LineCursor): boolean {
  switch (container.kind) {
    case 'quote':
      if (cursor.indent > 3 || !cursor.rest.startsWith('>')) return false;
      skipQuoteMark(cursor);
      return true;
    case 'footnote':
      if (cursor.indent >= 4) cursor.skipColumns(4);
      else if (!cursor.blank) return false;
      return true;
    case 'item':
      if (cursor.blank) {
        if (container.isEmpty) return false;
        cursor.skipBlanks();
        return true;
      }
      if (cursor.indent < container.indent) return false;
      cursor.skipColumns(container.indent);
      return true;
  }
}

/** A container that this line begins; then the cursor is behind its mark. */
export function beginContainer(
  cursor: LineCursor,
  inParagraph: boolean,
  footnotes: boolean,
): Container | undefined {
  if (cursor.indent > 3) return undefined;
  const { rest } = cursor;
  if (rest.startsWith('>')) {
    skipQuoteMark(cursor);
    return { kind: 'quote' };
  }
  const [note, name] = (footnotes && /^\[\^([^\]\s]+)\]:[ \t]*/.exec(rest)) || [];
  if (note !== undefined && name !== undefined) {
    cursor.skipBlanks();
    cursor.skipColumns(note.trimEnd().length);
    cursor.skipBlanks();
    return { kind: 'footnote', name };
  }
  return beginItem(cursor, inParagraph);
}

function skipQuoteMark(cursor: LineCursor): void {
  cursor.skipBlanks();
  cursor.skipColumns(1);
  if (cursor.isBlankAhead()) cursor.skipColumns(1);
}

function beginItem(cursor: LineCursor, inParagraph: boolean): Container | undefined {
  const { rest, indent: before } = cursor;
  const [mark, digits] = /^(?:[*+-]|(\d{1,9})[.)])(?=[ \t]|$)/.exec(rest) ?? [];
  if (mark === undefined) return undefined;
  if (inParagraph && digits !== undefined && Number(digits) !== 1) return undefined;
  if (inParagraph && /^[ \t]*$/.test(rest.slice(mark.length))) return undefined;
  cursor.skipBlanks();
  cursor.skipColumns(mark.length);
  const behind = cursor.copy();
  const spaces = cursor.indent;
  // Five columns and more are an indented block after one.
  if (cursor.blank || spaces > 4) {
    if (behind.isBlankAhead()) cursor.skipColumns(1);
    return { kind: 'item', indent: before + mark.length + 1, isEmpty: true };
  }
  cursor.skipColumns(spaces);
  return { kind: 'item', indent: before + mark.length + spaces, isEmpty: true };
}
