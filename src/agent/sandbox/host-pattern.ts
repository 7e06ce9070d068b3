/** Labels of letters, digits, `-` and `_`; the last is not a number, so that no address is a name. */
const NAME =
  /^(?=.{1,253}$)(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?\.)*(?=.*[a-z])[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;

/** Whether `sandbox.allow-hosts` may hold this: an exact name, or `*.` and the name whose subdomains are meant. */
export function isHostPattern(pattern: string): boolean {
  const name = pattern.startsWith('*.') ? pattern.slice(2) : pattern;
  return isHostName(name) && (name === pattern || name.includes('.'));
}

/** Whether a host is one of those that are allowed. `*.example.org` is not `example.org` itself. */
export function isAllowedHost(host: string, patterns: readonly string[]): boolean {
  const name = normalized(host);
  if (!isHostName(name)) return false;
  return patterns.some((pattern) => {
    const wanted = normalized(pattern);
    if (!wanted.startsWith('*.')) return name === wanted;
    return name.endsWith(wanted.slice(1)) && name.length > wanted.length - 1;
  });
}

/** As DNS sees it: without regard to case, nor to the dot at the end. */
function normalized(host: string): string {
  return host.toLowerCase().replace(/\.$/, '');
}

function isHostName(name: string): boolean {
  return NAME.test(normalized(name)) && !/(^|\.)(\d+|0x[0-9a-f]*)$/.test(normalized(name));
}
