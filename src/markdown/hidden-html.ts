import type { Hidden } from './hidden.ts';

/** Comments and declarations, and tags; one that nothing ends reaches to the end. */
const MARKUP =
  /<!---?>|<!--[\s\S]*?(?:--!?>|$)|<[!?][^>]*(?:>|$)|<\/?[A-Za-z](?:"[^"]*"|'[^']*'|[^<>"'])*>?/g;

const TAG = /<\/?[A-Za-z](?:"[^"]*"|'[^']*'|[^<>"'])*>/y;

const COMMENT = /^<(?:!---?>|!--[\s\S]*--!?>|[!?](?!--)[^>]*>)$/;
const NAME = /^<\/?([A-Za-z][A-Za-z0-9-]*)/;
const BLANKS = /\s*/y;
const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+))?/y;

/** Tags that GitHub's pages keep (its sanitizer's list); of the others only what they hold is shown. */
const TAGS: ReadonlySet<string> = new Set(
  'a abbr b bdo blockquote br caption cite code dd del details dfn div dl dt em figcaption figure h1 h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p picture pre q rp rt ruby s samp small source span strike strong sub summary sup table tbody td tfoot th thead time tr tt ul var wbr'.split(
    ' ',
  ),
);

/** Attributes that a reader sees the effect of, and that hold no words. */
const ATTRIBUTES: ReadonlySet<string> = new Set(
  'align colspan height href open rowspan src start valign width'.split(' '),
);

/** What a page does not show of raw HTML; `isWhole`: nothing behind it belongs to it. */
export function hiddenInHtml(html: string, at: number, isWhole: boolean): readonly Hidden[] {
  return [...html.matchAll(MARKUP)].flatMap(({ 0: found, index }): readonly Hidden[] => {
    const start = at + index;
    const end = start + found.length;
    if (found[1] === '!' || found[1] === '?') {
      const isEnded = isWhole || COMMENT.test(found);
      return [{ start, end: isEnded ? end : Infinity, kind: 'comment' }];
    }
    // A browser looks for its end in all that follows.
    if (!found.endsWith('>')) return [{ start, end: Infinity, kind: 'markup' }];
    const [before = '', name = ''] = NAME.exec(found) ?? [];
    if (!TAGS.has(name.toLowerCase())) return [{ start, end, kind: 'markup' }];
    return hiddenAttributes(found, before.length).map((one) => ({
      start: start + one.start,
      end: start + one.end,
      kind: 'markup',
    }));
  });
}

/** The same of a tag or a comment that begins there, in a line of text: one that nothing ends is shown. */
export function hiddenTag(text: string, at: number): readonly Hidden[] {
  if (text[at + 1] === '!' || text[at + 1] === '?') {
    const close = text.startsWith('<!--', at) ? '-->' : '>';
    const last = text.indexOf(close, at);
    return last < 0 ? [] : [{ start: at, end: last + close.length, kind: 'comment' }];
  }
  TAG.lastIndex = at;
  const [tag = ''] = TAG.exec(text) ?? [];
  return tag === '' ? [] : hiddenInHtml(tag, at, true);
}

function hiddenAttributes(tag: string, from: number): { start: number; end: number }[] {
  const hidden: { start: number; end: number }[] = [];
  let at = from;
  while (at < tag.length) {
    BLANKS.lastIndex = at;
    const name = at + (BLANKS.exec(tag)?.[0].length ?? 0);
    ATTRIBUTE.lastIndex = name;
    const found = ATTRIBUTE.exec(tag);
    const end = found ? name + found[0].length : name + 1;
    if (found && !ATTRIBUTES.has((found[1] ?? '').toLowerCase())) hidden.push({ start: at, end });
    at = end;
  }
  return hidden;
}
