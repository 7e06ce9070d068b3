import type { Actor } from '../core/snapshot.ts';
import { code, quoteInline } from './quote.ts';

/** Names of checks, each once. */
export function names(list: readonly string[]): string {
  return [...new Set(list)].map((name) => code(name)).join(', ');
}

/** A time, absolute, so that the same state always reads the same. */
export function time(millis: number): string {
  return `${new Date(millis).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}

/** Issues as GitHub links them. */
export function issues(numbers: readonly number[]): string {
  return numbers.map((number) => `#${number}`).join(', ');
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
