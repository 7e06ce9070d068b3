/** A block of data that nothing in `text` can close: its fence is longer than any run of backticks in it. */
export function fence(text: string, label: string): string {
  const runs = text.match(/`+/g) ?? [];
  const longest = Math.max(2, ...runs.map((run) => run.length));
  const ticks = '`'.repeat(longest + 1);
  return `${ticks}${label}\n${text.trimEnd()}\n${ticks}`;
}
