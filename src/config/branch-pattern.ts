/**
 * A filter pattern of GitHub Actions ("Workflow syntax", filter pattern cheat sheet): `*` stops at a
 * slash, `**` does not, `?` and `+` repeat what is before them, `[]` lists characters. What is no
 * pattern fits everything: better to warn than to miss.
 */
export function branchPattern(pattern: string): RegExp {
  const source = pattern.replaceAll(/\\.|\*\*|\*|\[[^\]]*\]|[?+]|[^\w/-]/g, (token) => {
    if (token === '**') return '.*';
    if (token === '*') return '[^/]*';
    if (token === '?' || token === '+' || token.startsWith('[')) return token;
    if (token.startsWith('\\')) return token;
    return `\\${token}`;
  });
  try {
    return new RegExp(`^${source}$`);
  } catch {
    return /^/;
  }
}
