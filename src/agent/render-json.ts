import { isDeeper } from './is-deeper.ts';

/** `JSON.parse` takes any depth, `JSON.stringify` runs out of stack at some thousand levels. */
const LEVELS = 500;

const CHARACTERS = 20_000;

/** JSON of somebody else's as text, for a person: never throws, and is never much longer than `characters`. */
export function renderJson(value: unknown, characters = CHARACTERS): string {
  if (isDeeper(value, LEVELS)) return '[nested too deeply to be shown]';
  const text = JSON.stringify(value) ?? '';
  return text.length > characters ? `${text.slice(0, characters)}…` : text;
}
