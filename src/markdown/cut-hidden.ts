import type { HiddenMarkdown } from '../core/attempt.ts';
import { findHidden } from './find-hidden.ts';
import { findExcess } from './find-excess.ts';
import type { Hidden } from './hidden.ts';

export interface CutText {
  readonly text: string;
  /** What was cut out of it, in order. */
  readonly hidden: readonly { readonly kind: HiddenMarkdown; readonly said: string }[];
}

/** A Markdown text without what GitHub's page of it does not show. */
export function cutHidden(source: string): CutText {
  const excess = cut(source, findExcess(source));
  const shown = cut(excess.text, findHidden(excess.text));
  return { text: shown.text, hidden: [...excess.hidden, ...shown.hidden] };
}

/** A text without parts of it, which are in order and apart. */
export function cut(text: string, ranges: readonly Hidden[]): CutText {
  const edges = [0, ...ranges.flatMap(({ start, end }) => [start, end]), text.length];
  const kept = edges.flatMap((edge, index) =>
    index % 2 === 0 ? [text.slice(edge, edges[index + 1])] : [],
  );
  return {
    text: kept.join(''),
    hidden: ranges.map(({ start, end, kind }) => ({ kind, said: text.slice(start, end) })),
  };
}
