import type { Actor } from '../core/snapshot.ts';
import { code, cut, quoteInline } from './quote.ts';

/** So many of a few words each are named in a sentence; of the others, how many there are. */
const NAMED = 30;

/** So many stand in a list. */
const LISTED = 50;

/** Names of checks, each once. */
export function names(list: readonly string[]): string {
  return inSentence([...new Set(list)].map((name) => code(name)));
}

/** A list of lines of Pawl's own, of which each may hold words of somebody's. */
export function list(lines: readonly string[]): string {
  const shown = lines.slice(0, LISTED).map((line) => `- ${cut(line, 600)}`);
  const more = lines.length - shown.length;
  return [...shown, ...(more > 0 ? [`- and ${more} more`] : [])].join('\n');
}

/** Words in a row, as a sentence has them. */
export function inSentence(words: readonly string[]): string {
  const more = words.length - NAMED;
  return [...words.slice(0, NAMED), ...(more > 0 ? [`${more} more`] : [])].join(', ');
}

/** A time, absolute, so that the same state always reads the same. */
export function time(millis: number): string {
  return `${new Date(millis).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}

/** Issues as GitHub links them. */
export function issues(numbers: readonly number[]): string {
  return inSentence(numbers.map((number) => `#${number}`));
}

/** A person by his login, without calling him. */
export function person(actor: Actor | undefined): string {
  return actor ? code(actor.login) : 'an account that is gone';
}

/** A commit as people know it. */
export function commit(sha: string): string {
  return code(sha.slice(0, 7));
}

/** Money, from US cents. */
export function money(cents: number): string {
  return `$${(cents / 100).toFixed(2)}`;
}

/** A sentence of somebody else's. */
export function said(text: string): string {
  return `“${quoteInline(text, 600)}”`;
}
