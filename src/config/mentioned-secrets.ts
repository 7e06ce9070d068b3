/** The secret that every job has: its reach is what `permissions` says. */
const OWN_TOKEN = 'GITHUB_TOKEN';

/** All of them at once: `toJSON(secrets)`, `secrets[format('{0}', x)]`, `secrets.*`. */
const EVERY = 'uses every secret';

/** What the expressions anywhere in a workflow take from `secrets`, in a few words each. */
export function mentionedSecrets(value: unknown, key = ''): readonly string[] {
  if (typeof value === 'string') return expressionsOf(value, key).flatMap(secretsIn);
  if (Array.isArray(value)) return value.flatMap((one) => mentionedSecrets(one));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, one]) => mentionedSecrets(one, name));
}

/** `if` is an expression without the braces. */
function expressionsOf(text: string, key: string): readonly string[] {
  if (key === 'if') return [text];
  const found: string[] = [];
  for (let at = text.indexOf('${{'); at >= 0;) {
    const end = endOf(text, at + 3);
    found.push(text.slice(at + 3, end));
    at = text.indexOf('${{', end);
  }
  return found;
}

/** Where the expression that begins there ends: braces between quotes, as of JSON, are its text. */
function endOf(text: string, start: number): number {
  let quoted = false;
  for (let at = start; at < text.length; at += 1) {
    if (text[at] === "'") quoted = !quoted;
    else if (!quoted && text.startsWith('}}', at)) return at;
  }
  return text.length;
}

function secretsIn(expression: string): readonly string[] {
  const found: string[] = [];
  const named = expression.replaceAll(/\[\s*'([\w-]+)'\s*\]/g, '.$1').replaceAll(/'[^']*'/g, "''");
  for (const [, name] of named.matchAll(/(?<![\w.-])secrets\b(?:\s*\.\s*([A-Za-z_][\w-]*))?/gi)) {
    if (name === undefined) found.push(EVERY);
    else if (name.toUpperCase() !== OWN_TOKEN) found.push(`uses the secret ${name}`);
  }
  return found;
}
