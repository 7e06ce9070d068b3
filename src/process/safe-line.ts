/**
 * A line that a runner's log shows and does not obey: GitHub's runner takes `::name::` at the start of a
 * line, and `##[name]` anywhere in it, for a command (actions/runner, ActionCommand.cs).
 */
export function safeLine(line: string): string {
  const shown = line
    .replaceAll(/[\r\n\u0085\u2028\u2029]+/g, ' ')
    .replaceAll('##[', '## [')
    .slice(0, 2_000);
  return `| ${shown}`;
}
