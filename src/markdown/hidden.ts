import type { HiddenMarkdown } from '../core/attempt.ts';

/** A part of a text. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** What a page does not show of a Markdown text. */
export interface Hidden extends Range {
  readonly kind: HiddenMarkdown;
}

/** In order and apart: of two that overlap, the first with the other's end. */
export function apart(found: readonly Hidden[]): readonly Hidden[] {
  const inOrder = found.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const all: Hidden[] = [];
  for (const one of inOrder) {
    const last = all.at(-1);
    if (!last || one.start >= last.end) all.push(one);
    else if (one.end > last.end) all[all.length - 1] = { ...last, end: one.end };
  }
  return all;
}
