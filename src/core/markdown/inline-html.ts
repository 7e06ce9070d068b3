import { CLOSING_TAG, OPEN_TAG } from './html-blocks.ts';
import { lengthAt, matchAt } from './match-at.ts';

const ANGLES = `<[A-Za-z][A-Za-z0-9.+-]{1,31}:[^<>\\x00-\\x20]*>|<[\\w.!#$%&'*+/=?^\`{|}~-]+@[A-Za-z0-9.-]+>`;
const MARKUP = new RegExp(`${ANGLES}|${OPEN_TAG}|${CLOSING_TAG}`, 'y');

/** What in a paragraph begins with `<`, and is markup. */
export class InlineHtml {
  /** What ends so was looked for in vain: it is looked for once. */
  readonly #unclosed = new Set<string>();

  /** `strict`: a comment holds no `--`, and `<!X` is followed by a blank, as before CommonMark 0.31. */
  constructor(
    private readonly text: string,
    private readonly strict: boolean,
  ) {}

  /** Behind the tag or the address that begins here: what looks like code or a comment in it is none. */
  markupEnd(at: number): number | undefined {
    const length = lengthAt(MARKUP, this.text, at);
    return length === 0 ? undefined : at + length;
  }

  /** Behind a comment that begins here, or what a page takes for one: `<!X …>`, `<? … >`. */
  commentEnd(at: number): number | undefined {
    const { text } = this;
    if (text.startsWith('<!--', at)) {
      if (this.strict) return this.#strictEnd(at + 4);
      const short = lengthAt(/<!---?>/y, text, at);
      return short === 0 ? this.#behind('-->', at + 4) : at + short;
    }
    if (text.startsWith('<![CDATA[', at)) return this.#behind(']]>', at);
    if (text.startsWith('<?', at)) return this.#behind('?>', at + 2);
    const declaration = this.strict ? /<![A-Z]+\s/y : /<![A-Za-z]/y;
    return matchAt(declaration, text, at) ? this.#behind('>', at) : undefined;
  }

  #strictEnd(from: number): number | undefined {
    const end = this.text.indexOf('--', from);
    const isEnded = end >= 0 && this.text[end + 2] === '>';
    return isEnded && !matchAt(/-?>/y, this.text, from) ? end + 3 : undefined;
  }

  #behind(closing: string, from: number): number | undefined {
    if (this.#unclosed.has(closing)) return undefined;
    const found = this.text.indexOf(closing, from);
    if (found >= 0) return found + closing.length;
    this.#unclosed.add(closing);
    return undefined;
  }
}
