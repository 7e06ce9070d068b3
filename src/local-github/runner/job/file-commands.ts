/**
 * Reads what a step wrote into `GITHUB_ENV`, `GITHUB_OUTPUT` or `GITHUB_STATE`: `name=value` lines,
 * and `name<<DELIMITER` with the lines up to the delimiter. Throws in GitHub's words for anything else.
 */
export function parseKeyValueFile(content: string): readonly (readonly [string, string])[] {
  const pairs: (readonly [string, string])[] = [];
  const lines = content.replace(/\r?\n$/, '').split(/\r?\n/);
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (line === '') continue;
    const equals = line.indexOf('=');
    const heredoc = line.indexOf('<<');
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
      pairs.push([nameOf(line.slice(0, equals), line), line.slice(equals + 1)]);
      continue;
    }
    if (heredoc < 0) throw new Error(`Invalid format '${line}'`);
    const delimiter = line.slice(heredoc + 2);
    const end = lines.indexOf(delimiter, at + 1);
    if (delimiter === '' || end < 0) {
      throw new Error(`Invalid value. Matching delimiter not found '${delimiter}'`);
    }
    pairs.push([nameOf(line.slice(0, heredoc), line), lines.slice(at + 1, end).join('\n')]);
    at = end;
  }
  return pairs;
}

function nameOf(name: string, line: string): string {
  if (name === '') throw new Error(`Invalid format '${line}'. Name must not be empty`);
  return name;
}
