/** A row of a table: each cell is one line without a bar, and the last ones may be missing. */
export type Row = readonly (string | number)[];

/** A table in Markdown. */
export function table(heads: readonly string[], rows: readonly Row[]): string {
  return [heads, heads.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}
