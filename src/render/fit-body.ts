/**
 * Characters that GitHub takes as the body of an issue, a comment or a pull request ("body is too long
 * (maximum is 65536 characters)"). Counted here in UTF-16 units, which are no fewer.
 */
const MOST = 65_536;

const CUT = '\n\n_Cut here: GitHub takes no longer text._';

/**
 * Cuts a body that GitHub would refuse for its length, after a whole line: within one it may
 * be code that is cut, whose words would then act.
 */
export function fitBody(body: string): string {
  if (body.length <= MOST) return body;
  const kept = body.slice(0, MOST - CUT.length);
  const line = kept.lastIndexOf('\n');
  const end = line > kept.length / 2 ? kept.slice(0, line) : kept;
  // Half of a character that takes two units is none.
  return `${end.replace(/[\ud800-\udbff]$/, '')}${CUT}`;
}
