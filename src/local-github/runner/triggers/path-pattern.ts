/**
 * GitHub's filter patterns: `*` (not `/`), `**`, `?`, `+`, `[a-z]`, and `!` at the start to take
 * out what an earlier pattern let in. The last pattern that matches decides.
 */
export function pathMatcher(patterns: readonly string[]): (text: string) => boolean {
  const rules = patterns.map((pattern) => {
    const negative = pattern.startsWith('!');
    return { negative, regex: toRegExp(negative ? pattern.slice(1) : pattern) };
  });
  return (text) => {
    let chosen = false;
    for (const { negative, regex } of rules) if (regex.test(text)) chosen = !negative;
    return chosen;
  };
}

function toRegExp(pattern: string): RegExp {
  let source = '';
  for (let at = 0; at < pattern.length; at += 1) {
    const rest = pattern.slice(at);
    const set = /^\[[^\]]+\]/.exec(rest)?.[0];
    if (rest.startsWith('**/') && (at === 0 || pattern[at - 1] === '/')) {
      source += '(?:.*/)?';
      at += 2;
    } else if (rest.startsWith('**')) {
      source += '.*';
      at += 1;
    } else if (rest.startsWith('*')) source += '[^/]*';
    else if (rest.startsWith('?') || rest.startsWith('+')) source += rest.charAt(0);
    else if (set !== undefined) {
      source += set;
      at += set.length - 1;
    } else if (rest.startsWith('\\') && rest.length > 1) {
      source += `\\${rest.charAt(1)}`;
      at += 1;
    } else source += rest.charAt(0).replace(/[.^$(){}|\\/\]]/, String.raw`\$&`);
  }
  return new RegExp(`^(?:${source})$`, 's');
}
