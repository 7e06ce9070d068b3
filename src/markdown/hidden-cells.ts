import type { SyntaxNode } from '@lezer/common';
import type { Hidden } from './hidden.ts';

/** Cells that have no column: a page drops them. */
export function hiddenCells(table: SyntaxNode, text: string): readonly Hidden[] {
  const rule = table.getChild('TableDelimiter');
  if (!rule) return [];
  const columns = text
    .slice(rule.from, rule.to)
    .split('|')
    .filter((part) => part.includes('-')).length;
  return table.getChildren('TableRow').flatMap((row): readonly Hidden[] => {
    const bars = row.getChildren('TableDelimiter');
    const isOpen = bars[0]?.from === row.from;
    const last = bars[isOpen ? columns : columns - 1];
    const isBeyond = last !== undefined && text.slice(last.to, row.to).trim() !== '';
    return isBeyond ? [{ start: last.to, end: row.to, kind: 'cell' }] : [];
  });
}
