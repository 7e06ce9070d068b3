import { CodeRuns } from './code-runs.ts';
import { InlineHtml } from './inline-html.ts';
import type { Range } from './leaf.ts';
import { nameOf, TITLE } from './link-definitions.ts';
import { skipDestination } from './link-destination.ts';
import { lengthAt, matchAt } from './match-at.ts';

/** What a reader does not see of a text. */
export interface Hidden extends Range {
  readonly kind: 'comment' | 'title' | 'definition' | 'footnote';
}

export interface InlineFound {
  readonly hidden: readonly Hidden[];
  /** The footnotes that it refers to. */
  readonly notes: readonly string[];
  /** The links that are defined elsewhere, and that it uses. */
  readonly used: readonly string[];
}

const PUNCTUATION = /[!-/:-@[-`{-~]/;
const BLANKS = /[ \t\n]*/y;
const LABEL = /\[((?:[^\\[\]]|\\[\s\S]){0,999})\]/y;
const ADDRESS = /(?::\/\/|www\.)[\w-][^\s<]*/y;
export interface InlineDialect {
  /** Whether addresses are links without angles. */
  readonly autolinks: boolean;
  /** As `InlineHtml` tells. */
  readonly strictMarkup: boolean;
  /** As `CodeRuns` tells. */
  readonly forgetsTicks: boolean;
}

/** What is hidden in the text of a paragraph, a heading or a cell. `names`: those of the links that are defined. */
export function scanInline(
  text: string,
  names: ReadonlySet<string>,
  dialect: InlineDialect,
): InlineFound {
  return new InlineScanner(text, names, dialect).scan();
}

interface Bracket {
  readonly isImage: boolean;
  readonly end: number;
  active: boolean;
}

class InlineScanner {
  readonly #hidden: Hidden[] = [];
  readonly #notes: string[] = [];
  readonly #used: string[] = [];
  readonly #brackets: Bracket[] = [];
  readonly #code: CodeRuns;
  readonly #html: InlineHtml;
  constructor(
    private readonly text: string,
    private readonly names: ReadonlySet<string>,
    private readonly dialect: InlineDialect,
  ) {
    this.#code = new CodeRuns(text, dialect.forgetsTicks);
    this.#html = new InlineHtml(text, dialect.strictMarkup);
  }

  scan(): InlineFound {
    const { text } = this;
    for (let at = 0; at < text.length;) at = this.#step(at);
    return { hidden: this.#hidden, notes: this.#notes, used: this.#used };
  }

  /** Gives where to go on. */
  #step(at: number): number {
    const { text } = this;
    switch (text[at]) {
      case '\\':
        return at + (PUNCTUATION.test(text[at + 1] ?? '') ? 2 : 1);
      case '`':
        return this.#code.endOf(at);
      case '<':
        return this.#angle(at);
      case '!':
        if (text[at + 1] !== '[') return at + 1;
        this.#brackets.push({ isImage: true, end: at + 2, active: true });
        return at + 2;
      case '[':
        this.#brackets.push({ isImage: false, end: at + 1, active: true });
        return at + 1;
      case ']':
        return this.#closeBracket(at);
      case ':':
      case 'w':
        return this.#address(at);
      default:
        return at + 1;
    }
  }

  #angle(at: number): number {
    const end = this.#html.commentEnd(at);
    if (end !== undefined) {
      // A page ends what is no comment at its first `>`, and shows the rest, of which a comment may be.
      const swallows = /^<[!?](?!--)[^>]*>[\s\S]*<!--/.test(this.text.slice(at, end));
      this.#hidden.push({ start: at, end: swallows ? Infinity : end, kind: 'comment' });
      return end;
    }
    return this.#html.markupEnd(at) ?? at + 1;
  }

  /** Behind the address that is a link by itself, where nothing that stands in it counts. */
  #address(at: number): number {
    const { text } = this;
    const before = text.slice(Math.max(0, at - 6), at);
    const begins =
      text[at] === 'w'
        ? /(?:^|[\s*_~(])$/.test(before)
        : /(?:^|[^a-z])(?:https?|ftp)$/i.test(before);
    if (!this.dialect.autolinks || !begins) return at + 1;
    if (this.#brackets.some(({ active }) => active)) return at + 1;
    const found = matchAt(ADDRESS, text, at)?.[0] ?? '';
    return at + Math.max(1, found.replace(/[?!.,:*_~'")]+$/, '').length);
  }

  #closeBracket(at: number): number {
    const bracket = this.#brackets.pop();
    if (!bracket?.active) return at + 1;
    const said = this.text.slice(bracket.end, at);
    const end = this.#linkEnd(at + 1, said);
    if (end === undefined) {
      if (said.startsWith('^')) this.#notes.push(nameOf(said.slice(1)));
      return at + 1;
    }
    // A link holds no other.
    if (!bracket.isImage) {
      for (const other of this.#brackets) if (!other.isImage) other.active = false;
    }
    return end;
  }

  /** Behind the link whose text ended before `at`; `undefined` if it is none. */
  #linkEnd(at: number, said: string): number | undefined {
    const { text } = this;
    const inline = text[at] === '(' ? this.#inlineLink(at + 1) : undefined;
    if (inline !== undefined) return inline;
    const label = matchAt(LABEL, text, at);
    const name = nameOf((label && label[1] !== '' ? label[1] : said) ?? '');
    if (!this.names.has(name)) return undefined;
    this.#used.push(name);
    return at + (label?.[0].length ?? 0);
  }

  #inlineLink(at: number): number | undefined {
    const { text } = this;
    const from = at + lengthAt(BLANKS, text, at);
    const destination = skipDestination(text, from, this.dialect.strictMarkup);
    if (destination === undefined) return undefined;
    const before = destination + lengthAt(BLANKS, text, destination);
    const title = before > destination ? matchAt(TITLE, text, before) : null;
    const titleEnd = before + (title?.[0].length ?? 0);
    const end = titleEnd + lengthAt(BLANKS, text, titleEnd);
    if (text[end] !== ')') return undefined;
    if (title) this.#hidden.push({ start: destination, end: titleEnd, kind: 'title' });
    return end + 1;
  }
}
