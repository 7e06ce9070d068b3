const DELIMITER_ROW = /^[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;

/** Whether a line draws the columns of a table, as `| --- | :-: |` does. */
export function isDelimiterRow(line: string): boolean {
  return /[|:]/.test(line) && DELIMITER_ROW.test(line);
}

export function countCells(row: string): number {
  return splitCells(row).length;
}

/** Where the cells of a row stand. A bar that is escaped parts none; one in code does. */
export function splitCells(row: string): { readonly start: number; readonly end: number }[] {
  const bars = [...row.matchAll(/\\[\s\S]|\|/g)].flatMap(({ 0: found, index }) =>
    found === '|' ? [index] : [],
  );
  const edges = [-1, ...bars, row.length];
  const cells = edges.slice(1).map((end, index) => ({ start: (edges[index] ?? -1) + 1, end }));
  const isBlank = ({ start, end }: { start: number; end: number }): boolean =>
    row.slice(start, end).trim() === '';
  if (cells.length > 1 && cells[0] && isBlank(cells[0])) cells.shift();
  const last = cells.at(-1);
  if (cells.length > 1 && last && isBlank(last)) cells.pop();
  return cells;
}
