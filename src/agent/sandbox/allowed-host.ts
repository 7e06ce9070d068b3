const NAME =
  /^(?=.{1,253}$)(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?\.)*[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;

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

/** What ends in a number is an address, in one of the ways that resolvers know (WHATWG URL, "ends in a number"). */
function isHostName(name: string): boolean {
  return NAME.test(name) && !/(^|\.)(\d+|0x[0-9a-f]*)$/.test(name);
}
