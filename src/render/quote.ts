/** Characters that no reader sees, or that turn the text around: zero-width, bidi, tags, controls. */
const UNSEEN =
  // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\u{e0000}-\u{e007f}]/gu;

/** Half of a character that takes two units. Only then must a text be taken apart to be cut. */
const PAIR = /[\ud800-\udfff]/;

/**
 * Text of an agent's, a log's or a person's, fit to stand in Pawl's own words: one line, no unseen
 * characters, and nothing that GitHub or a bot would act on (mentions, references, closing words,
 * links, HTML, slash commands, `[skip ci]`).
 */
export function quoteInline(text: string, maxLength = 200): string {
  const line = cut(text.replaceAll(UNSEEN, '').replaceAll(/\s+/g, ' ').trim(), maxLength);
  return line
    .replaceAll(/[\\`*_{}[\]|~]/g, (character) => `\\${character}`)
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('@', '@\u2060')
    .replaceAll('#', '#\u2060')
    .replaceAll('://', ':\u2060//')
    .replaceAll(/GH-(?=\d)/gi, 'GH\u2060-')
    .replace(/^\//, '\u2060/');
}

/**
 * Many lines as a code block whose fence is longer than any in the text, so that it cannot be closed
 * from inside. GitHub acts on nothing within one.
 */
export function quoteBlock(text: string, maxLength = 4000): string {
  // Of a huge log no more is looked through than could ever be shown.
  const end = cutStart(text, 4 * maxLength);
  const shown = cutStart(end.replaceAll('\r', '').replaceAll(UNSEEN, '').trimEnd(), maxLength);
  const longest = Math.max(2, ...[...shown.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}text\n${shown}\n${fence}`;
}

/** A name as inline code. */
export function code(text: string): string {
  const shown = cut(text.replaceAll(UNSEEN, '').replaceAll(/\s+/g, ' '), 100);
  const longest = Math.max(0, ...[...shown.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const pad = shown.startsWith('`') || shown.endsWith('`') ? ' ' : '';
  return `${fence}${pad}${shown}${pad}${fence}`;
}

/** For git and GitHub's own plain-text fields (subjects, titles), where Markdown would show as it is. */
export function quoteTitle(text: string, maxLength = 80): string {
  const line = text.replaceAll(UNSEEN, '').replaceAll(/\s+/g, ' ').trim();
  return cut(line, maxLength)
    .replaceAll(/\[\s*(skip|no|ci|actions)[\s-]+(ci|skip|actions)\s*\]/gi, '($1 $2)')
    .replaceAll(/skip-checks:/gi, 'skip-checks ')
    .replaceAll('@', '@\u2060')
    .replaceAll(/#(?=\d)/g, '#\u2060')
    .replaceAll(/GH-(?=\d)/gi, 'GH\u2060-')
    .replaceAll('://', ':\u2060//');
}

/** The beginning of a text, in characters; nothing in it is made harmless. */
export function cut(text: string, maxLength: number): string {
  if (text.length <= maxLength) return text;
  if (!PAIR.test(text)) return `${text.slice(0, maxLength - 1)}…`;
  const characters = [...text.slice(0, 2 * maxLength)];
  return characters.length <= maxLength ? text : `${characters.slice(0, maxLength - 1).join('')}…`;
}

/** Keeps the end: that is where a log says what went wrong. */
function cutStart(text: string, maxLength: number): string {
  if (text.length <= maxLength) return text;
  if (!PAIR.test(text)) return `…${text.slice(1 - maxLength)}`;
  const characters = [...text.slice(-2 * maxLength)];
  return characters.length <= maxLength ? text : `…${characters.slice(1 - maxLength).join('')}`;
}
