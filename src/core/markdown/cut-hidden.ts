import { findHidden } from './find-hidden.ts';
import type { Hidden } from './scan-inline.ts';

export interface CutText {
  readonly text: string;
  /** What was cut out of it, in order. */
  readonly hidden: readonly { readonly kind: Hidden['kind']; readonly said: string }[];
}

/** A Markdown text without what GitHub's page of it does not show. */
export function cutHidden(text: string): CutText {
  const ranges = findHidden(text);
  const edges = [0, ...ranges.flatMap(({ start, end }) => [start, end]), text.length];
  const kept = edges.flatMap((edge, index) =>
    index % 2 === 0 ? [text.slice(edge, edges[index + 1])] : [],
  );
  return {
    text: kept.join(''),
    hidden: ranges.map(({ start, end, kind }) => ({ kind, said: text.slice(start, end) })),
  };
}
