import type { Leaf, Note, Range } from './leaf.ts';
import { skipDefinitions } from './link-definitions.ts';
import type { Definitions } from './link-definitions.ts';
import { BlockParser } from './parse-blocks.ts';
import type { BlockDialect } from './parse-blocks.ts';
import { scanInline } from './scan-inline.ts';
import type { Hidden, InlineDialect } from './scan-inline.ts';
import { splitCells } from './table-rows.ts';

type Dialect = BlockDialect & InlineDialect;

/** How GitHub shows a text, by cmark-gfm. */
const GITHUB = {
  tables: true,
  footnotes: true,
  autolinks: true,
  strictMarkup: true,
  forgetsTicks: false,
} as const;

/** What else it may do, and what a text holds for which that counts: what is hidden in one way is hidden. */
const DOUBTS = [
  [{ ...GITHUB, tables: false }, /-[ \t]*\|?[ \t]*$/m],
  [{ ...GITHUB, footnotes: false }, /\[\^/],
  [{ ...GITHUB, autolinks: false }, /:\/\/|www\./],
  [{ ...GITHUB, strictMarkup: false }, /<!/],
  [{ ...GITHUB, forgetsTicks: true }, /`[^`]+`/],
] as const satisfies readonly (readonly [Dialect, RegExp])[];

/** What everything that is hidden begins with, or has in its middle. */
const MAY_HIDE = /<[!?]|\]\(|\]:|```|~~~/;

/** Of HTML: a comment that nothing ends hides all that follows. */
const HTML_COMMENT = /<!---?>|<!--[\s\S]*?(?:--!?>|$)|<[!?][^>]*(?:>|$)/g;

/**
 * What a page of GitHub's does not show of a Markdown text, in order: comments (but not what looks like one in
 * code), titles of links, remarks behind the language of code, and links and footnotes that are defined and
 * nothing refers to.
 */
export function findHidden(source: string): readonly Hidden[] {
  if (!MAY_HIDE.test(source)) return [];
  const doubts = DOUBTS.filter(([, counts]) => counts.test(source)).map(([dialect]) => dialect);
  const found = [GITHUB, ...doubts].flatMap((dialect) => hiddenWith(dialect, source));
  const inOrder = found.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const apart: Hidden[] = [];
  for (const one of inOrder) {
    const last = apart.at(-1);
    if (!last || one.start >= last.end) apart.push(one);
    else if (one.end > last.end) apart[apart.length - 1] = { ...last, end: one.end };
  }
  return apart;
}

function hiddenWith(dialect: Dialect, source: string): readonly Hidden[] {
  const { leaves, notes, remarks } = new BlockParser(source, dialect);
  const referred = new Set<string>();
  const used = new Set<string>();
  const scan = (text: string): readonly Hidden[] => {
    const found = scanInline(text, names, dialect);
    for (const name of found.notes) referred.add(name);
    for (const name of found.used) used.add(name);
    return found.hidden;
  };
  const texts = leaves.map((leaf) => new LeafText(leaf, source));
  const defined = texts.map((leaf) =>
    leaf.kind === 'paragraph' ? skipDefinitions(leaf.text, dialect.strictMarkup) : NONE,
  );
  const names = new Set(defined.flatMap(({ list }) => list.map(({ name }) => name)));
  const found = texts.map((leaf, index) => hiddenIn(leaf, defined[index]?.end ?? 0, scan));
  const isCutOff = found.some((list) => list.some(({ end }) => end === Infinity));
  return [
    ...texts.flatMap((leaf, index) =>
      [...unseenDefinitions(defined[index] ?? NONE, used), ...(found[index] ?? [])].map((one) =>
        leaf.inSource(one, source),
      ),
    ),
    ...remarks.map((remark): Hidden => ({ ...remark, kind: 'title' })),
    ...unseenNotes(notes, isCutOff ? new Set() : referred),
  ];
}

/** Nothing shows a definition that no link uses, and of others nothing shows the title. */
function unseenDefinitions({ list }: Definitions, used: ReadonlySet<string>): Hidden[] {
  return list.flatMap(({ name, start, end, title }): Hidden[] => {
    if (!used.has(name)) return [{ start, end, kind: 'definition' }];
    return title ? [{ ...title, kind: 'title' }] : [];
  });
}

/** Notes are shown at the end of the page, the first of each name, and only if something refers to it. */
function unseenNotes(notes: readonly Note[], referred: ReadonlySet<string>): Hidden[] {
  const seen = new Set<string>();
  return notes.flatMap(({ name, start, end }): Hidden[] => {
    const isShown = referred.has(name) && !seen.has(name);
    seen.add(name);
    return isShown ? [] : [{ start, end, kind: 'footnote' }];
  });
}

const NONE: Definitions = { end: 0, list: [] };

function hiddenIn(
  { kind, text }: LeafText,
  from: number,
  scan: (text: string) => readonly Hidden[],
): Hidden[] {
  switch (kind) {
    case 'html':
      return [...text.matchAll(HTML_COMMENT)].map(({ 0: found, index }) => {
        const end = index + found.length;
        // Nothing ended it here.
        const swallows = found.startsWith('<!--') && !/^<!---?>$|--!?>$/.test(found);
        return { start: index, end: swallows ? Infinity : end, kind: 'comment' };
      });
    case 'row':
      return splitCells(text).flatMap((cell) =>
        moved(scan(text.slice(cell.start, cell.end)), cell.start),
      );
    case 'paragraph':
    case 'heading':
      return moved(scan(text.slice(from)), from);
  }
}

function moved(found: readonly Hidden[], by: number): Hidden[] {
  return found.map((hidden) => ({ ...hidden, start: hidden.start + by, end: hidden.end + by }));
}

/** The text of a block, without what marks its containers, and where it stands. */
class LeafText {
  readonly kind: Leaf['kind'];
  readonly text: string;
  readonly #parts: readonly (Range & { readonly at: number })[];

  constructor({ kind, parts }: Leaf, source: string) {
    this.kind = kind;
    let at = 0;
    this.#parts = parts.map((part) => {
      const placed = { ...part, at };
      at += part.end - part.start + 1;
      return placed;
    });
    this.text = parts.map(({ start, end }) => source.slice(start, end)).join('\n');
  }

  inSource(hidden: Hidden, source: string): Hidden {
    const end = hidden.end === Infinity ? source.length : this.#place(hidden.end - 1) + 1;
    return { ...hidden, start: this.#place(hidden.start), end };
  }

  #place(at: number): number {
    let low = 0;
    let high = this.#parts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((this.#parts[middle]?.at ?? 0) <= at) low = middle;
      else high = middle - 1;
    }
    const part = this.#parts[low];
    return part ? part.start + at - part.at : 0;
  }
}
