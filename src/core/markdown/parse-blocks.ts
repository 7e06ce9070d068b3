import { beginContainer, goesOn } from './container.ts';
import type { Container } from './container.ts';
import { countCells, isDelimiterRow } from './table-rows.ts';
import type { Leaf, Note, Range } from './leaf.ts';
import { isClosingFence, leafStart } from './leaf-starts.ts';
import type { LeafStart } from './leaf-starts.ts';
import { LineCursor } from './line-cursor.ts';
import { nameOf, skipDefinitions } from './link-definitions.ts';

export interface BlockDialect {
  readonly tables: boolean;
  readonly footnotes: boolean;
}

/** The block that is open at the end of all containers. */
type Open =
  | { readonly kind: 'paragraph'; readonly parts: Range[] }
  | { readonly kind: 'table' }
  | { readonly kind: 'indented' }
  | { readonly kind: 'fence'; readonly mark: string }
  | { readonly kind: 'html'; readonly parts: Range[]; readonly ends: RegExp | undefined };

/**
 * The blocks of a Markdown text whose text is more than code, in order. Follows the algorithm of CommonMark's
 * appendix "A parsing strategy", as cmark-gfm does, by which GitHub renders.
 */
export class BlockParser {
  readonly leaves: Leaf[] = [];
  readonly notes: Note[] = [];
  /** What stands behind a fence and the language of its code. */
  readonly remarks: Range[] = [];
  #containers: Container[] = [];
  /** Those of the notes that are open. */
  readonly #openNotes = new Map<Container, Note>();
  #open: Open | undefined;

  constructor(
    private readonly source: string,
    private readonly dialect: BlockDialect,
  ) {
    for (const { 0: line, index } of source.matchAll(/[^\r\n]*(?:\r\n|\n|\r|$)/g)) {
      if (line === '') break;
      const text = line.replace(/[\r\n]+$/, '');
      this.#take(text, index);
      for (const container of this.#containers) {
        const note = this.#openNotes.get(container);
        if (note && text.trim() !== '') note.end = index + text.length;
      }
    }
    this.#close();
  }

  #take(line: string, start: number): void {
    const cursor = new LineCursor(line);
    let matched = 0;
    for (const container of this.#containers) {
      if (!goesOn(container, cursor)) break;
      matched += 1;
    }
    const part = (): Range => ({ start: start + cursor.offset, end: start + line.length });
    const isWhole = matched === this.#containers.length;
    const open = this.#open;
    const goes = isWhole && open !== undefined && this.#leafGoesOn(open, cursor);
    if (goes && open.kind !== 'paragraph' && open.kind !== 'table') {
      if (open.kind === 'html') this.#addHtml(open, part(), line);
      return;
    }
    const isMatched = isWhole && (open === undefined || goes);
    const began = this.#beginBlocks(cursor, matched, goes, start);
    if (began === 'leaf') return;
    if (!began && !isMatched && !cursor.blank && open?.kind === 'paragraph') {
      // It goes on lazily, though its containers do not.
      cursor.skipBlanks();
      open.parts.push(part());
      return;
    }
    if (!began && !isMatched) this.#closeFrom(matched);
    if (cursor.blank) return;
    this.#fill();
    cursor.skipBlanks();
    this.#addText(part());
  }

  #leafGoesOn(open: Open, cursor: LineCursor): boolean {
    switch (open.kind) {
      case 'paragraph':
      case 'table':
        return !cursor.blank;
      case 'indented':
        return cursor.indent >= 4 || cursor.blank;
      case 'fence':
        if (cursor.indent <= 3 && isClosingFence(cursor.rest, open.mark)) this.#open = undefined;
        return true;
      case 'html':
        return open.ends !== undefined || !cursor.blank;
    }
  }

  /** Begins what this line begins; gives `leaf` if the whole line is used up by it. */
  #beginBlocks(
    cursor: LineCursor,
    matched: number,
    goes: boolean,
    start: number,
  ): 'leaf' | boolean {
    let began = false;
    const begin = (): void => {
      if (!began) this.#closeFrom(matched);
      began = true;
    };
    for (;;) {
      if (cursor.blank) return began;
      const open = this.#open;
      const inParagraph = !began && goes && open?.kind === 'paragraph';
      const maybeLazy = !began && open?.kind === 'paragraph';
      if (cursor.indent > 3) {
        if (maybeLazy) return began;
        begin();
        this.#fill();
        this.#open = { kind: 'indented' };
        return 'leaf';
      }
      const leaf = leafStart(cursor.rest, inParagraph, () => !this.#isDefinitions());
      if (leaf) {
        begin();
        this.#beginLeaf(leaf, cursor, start);
        return 'leaf';
      }
      const from = start + cursor.nextNonspace;
      const container = beginContainer(cursor, inParagraph, this.dialect.footnotes);
      if (!container) return began;
      begin();
      this.#fill();
      this.#containers.push(container);
      if (container.kind === 'footnote') {
        const note = { name: nameOf(container.name), start: from, end: start + cursor.line.length };
        this.#openNotes.set(container, note);
        this.notes.push(note);
      }
    }
  }

  #beginLeaf(leaf: LeafStart, cursor: LineCursor, start: number): void {
    this.#fill();
    const end = start + cursor.line.length;
    switch (leaf.kind) {
      case 'heading': {
        const part = { start: start + cursor.nextNonspace + leaf.length, end };
        this.leaves.push({ kind: 'heading', parts: [part] });
        break;
      }
      case 'fence': {
        this.#open = leaf;
        const [shown = ''] = /^(?:`+|~+)[ \t]*\S*/.exec(cursor.rest) ?? [];
        const from = start + cursor.nextNonspace + shown.length;
        if (this.#text({ start: from, end }).trim() !== '') this.remarks.push({ start: from, end });
        break;
      }
      case 'html': {
        const open = { ...leaf, parts: [] };
        this.#open = open;
        this.#addHtml(open, { start: start + cursor.offset, end }, cursor.line);
        break;
      }
      case 'underline':
      case 'break':
        break;
    }
  }

  #addHtml(open: Extract<Open, { kind: 'html' }>, part: Range, line: string): void {
    open.parts.push(part);
    if (open.ends?.test(line.slice(part.start - part.end))) this.#close();
  }

  #addText(part: Range): void {
    const open = this.#open;
    if (open?.kind === 'table') {
      this.leaves.push({ kind: 'row', parts: [part] });
    } else if (open?.kind === 'paragraph') {
      open.parts.push(part);
      this.#tryTable(open.parts);
    } else this.#open = { kind: 'paragraph', parts: [part] };
  }

  /** A paragraph becomes a table by a line that draws the columns of the line before. */
  #tryTable(parts: Range[]): void {
    const [header, delimiters] = parts.slice(-2);
    if (!this.dialect.tables || !header || !delimiters) return;
    const drawn = this.#text(delimiters);
    if (!isDelimiterRow(drawn) || countCells(drawn) !== countCells(this.#text(header))) return;
    parts.splice(-2);
    this.#close();
    this.leaves.push({ kind: 'row', parts: [header] });
    this.#open = { kind: 'table' };
  }

  #isDefinitions(): boolean {
    if (this.#open?.kind !== 'paragraph') return false;
    const text = this.#open.parts.map((part) => this.#text(part)).join('\n');
    return skipDefinitions(text).end >= text.length;
  }

  #text({ start, end }: Range): string {
    return this.source.slice(start, end);
  }

  /** Something stands in the containers that are open. */
  #fill(): void {
    const last = this.#containers.at(-1);
    if (last?.kind === 'item') last.isEmpty = false;
  }

  #closeFrom(matched: number): void {
    this.#close();
    this.#containers = this.#containers.slice(0, matched);
  }

  #close(): void {
    const open = this.#open;
    this.#open = undefined;
    if (open?.kind === 'html') this.leaves.push({ kind: 'html', parts: open.parts });
    if (open?.kind === 'paragraph' && open.parts.length > 0) {
      this.leaves.push({ kind: 'paragraph', parts: open.parts });
    }
  }
}
