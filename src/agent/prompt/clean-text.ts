import { remembered } from '../../config/remembered.ts';
import type { HiddenText } from '../../core/attempt.ts';
import { cleanMarkdown } from '../../markdown/clean-markdown.ts';
import { unseenOf, withoutUnseen } from '../../markdown/without-unseen.ts';

/** Of what hidden text says, so much is told. */
export const SAID_CHARACTERS = 300;

/** A Markdown text without what a page does not show of it: neither comments nor titles of links, for example. */
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
  const unseen = new Map<HiddenText['kind'], string[]>();
  for (const character of unseenOf(text)) {
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
const clean = remembered(cleanMarkdown);

function push(all: Map<HiddenText['kind'], string[]>, kind: HiddenText['kind'], one: string): void {
  const known = all.get(kind);
  if (known) known.push(one);
  else all.set(kind, [one]);
}

function kindOf(code: number): HiddenText['kind'] {
  if (code >= 0xe0000 && code <= 0xe0fff) return 'tag';
  if ((code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069)) return 'bidi';
  if (code === 0x200e || code === 0x200f || code === 0x61c) return 'bidi';
  return code < 0x20 || (code >= 0x7f && code <= 0x9f) ? 'control' : 'zero-width';
}

/** Tag characters repeat ASCII, unseen: a model may well read them. */
function tagged(character: string): string {
  const ascii = (character.codePointAt(0) ?? 0) - 0xe0000;
  return ascii >= 0x20 && ascii < 0x7f ? String.fromCharCode(ascii) : '';
}
