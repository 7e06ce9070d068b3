import { remembered } from '../../config/remembered.ts';
import type { HiddenText } from '../../core/attempt.ts';
import { cutHidden } from '../../markdown/cut-hidden.ts';
import type { CutText } from '../../markdown/cut-hidden.ts';

/**
 * Zero-width, bidi, tag and other format characters, controls except tab and line feed, and letters without a
 * shape; a variation selector only where it chooses an emoji's picture.
 */
const UNSEEN =
  // eslint-disable-next-line no-misleading-character-class -- each of them is meant by itself
  /[\p{Cf}\p{Zl}\p{Zp}\p{Cs}\u034F\u115F\u1160\u17B4\u17B5\u180B-\u180F\u2800\u3164\uFE00-\uFE0D\uFFA0\u{E0100}-\u{E01EF}]|(?<!\p{Emoji})[\uFE0E\uFE0F]|(?![\t\n])\p{Cc}/gu;

/** Colours and cursor movements of terminals. */
// eslint-disable-next-line no-control-regex -- an escape sequence begins with a control character
const ESCAPES = /\u001B(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001B]*(?:\u0007|\u001B\\)?|[@-Z\\-_])/g;

/** A text without what a person does not see in it: a log stays as it was read. */
export function withoutUnseen(text: string): string {
  return text.replaceAll('\r\n', '\n').replaceAll(ESCAPES, '').replaceAll(UNSEEN, '');
}

/** The same for Markdown, of which a page does not show all: neither comments nor titles of links, for example. */
export function withoutHidden(markdown: string): string {
  return clean(markdown).text;
}

/** What `withoutHidden` takes out of a text, told by kind. `where` names the text. */
export function hiddenIn(markdown: string, where: string): HiddenText[] {
  const parts = new Map<HiddenText['kind'], string[]>();
  for (const { kind, said } of clean(markdown).hidden) {
    push(parts, kind, withoutUnseen(said).trim());
  }
  return [
    ...[...parts].map(([kind, texts]) => ({
      where,
      kind,
      count: texts.length,
      said: texts.join(' ').slice(0, SAID_CHARACTERS),
    })),
    ...unseenIn(markdown, where),
  ];
}

/** What `withoutUnseen` takes out of a text, told by kind. */
export function unseenIn(text: string, where: string): HiddenText[] {
  const plain = text.replaceAll('\r\n', '\n').replaceAll(ESCAPES, '');
  const unseen = new Map<HiddenText['kind'], string[]>();
  for (const [character] of plain.matchAll(UNSEEN)) {
    push(unseen, kindOf(character.codePointAt(0) ?? 0), character);
  }
  return [...unseen].map(([kind, characters]) => ({
    where,
    kind,
    count: characters.length,
    said: kind === 'tag' ? characters.map(tagged).join('').slice(0, SAID_CHARACTERS) : '',
  }));
}

/** Every session of an attempt is given the same texts, and each is told of. */
const clean = remembered(cleanOnce);

/**
 * What is hidden on the page goes first: without the characters that nobody sees, code may begin where none
 * did. And once more after them, as a comment may.
 */
function cleanOnce(markdown: string): CutText {
  const shown = cutHidden(markdown.replaceAll('\r\n', '\n'));
  const plain = withoutUnseen(shown.text);
  if (plain === shown.text) return shown;
  const again = cutHidden(plain);
  return { text: again.text, hidden: [...shown.hidden, ...again.hidden] };
}

function push(all: Map<HiddenText['kind'], string[]>, kind: HiddenText['kind'], one: string): void {
  const known = all.get(kind);
  if (known) known.push(one);
  else all.set(kind, [one]);
}

const SAID_CHARACTERS = 300;

function kindOf(code: number): HiddenText['kind'] {
  if (code >= 0xe0000 && code <= 0xe01ef) return 'tag';
  if ((code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069)) return 'bidi';
  if (code === 0x200e || code === 0x200f || code === 0x61c) return 'bidi';
  return code < 0x20 || (code >= 0x7f && code <= 0x9f) ? 'control' : 'zero-width';
}

/** Tag characters repeat ASCII, unseen: a model may well read them. */
function tagged(character: string): string {
  const ascii = (character.codePointAt(0) ?? 0) - 0xe0000;
  return ascii >= 0x20 && ascii < 0x7f ? String.fromCharCode(ascii) : '';
}
