import type { Route } from './wire.ts';

/** One allowed kind of request. */
export interface RouteRule {
  readonly method: 'GET' | 'POST';
  /** Of the whole path, as it came: nothing is decoded, so nothing is hidden. */
  readonly path: RegExp;
  readonly metered: boolean;
  /** The parameters that are passed on: a name, or the only value that it may have too. */
  readonly query: readonly string[];
}

/** What a model's name may look like in a path. */
export const NAME = '[A-Za-z0-9][A-Za-z0-9._-]{0,127}';

/** A request line's target, if a rule allows it. Absolute addresses and `..` fit no rule. */
export function matchRoute(
  rules: readonly RouteRule[],
  method: string,
  target: string,
): Route | undefined {
  const cut = target.indexOf('?');
  const path = cut === -1 ? target : target.slice(0, cut);
  const rule = rules.find((rule) => rule.method === method && rule.path.test(path));
  if (!rule) return undefined;
  const asked = new URLSearchParams(cut === -1 ? '' : target.slice(cut + 1));
  const passed = new URLSearchParams();
  for (const allowed of rule.query) {
    const [name = '', only] = allowed.split('=');
    const value = asked.get(name);
    if (value !== null && (only === undefined || only === value)) passed.set(name, value);
  }
  const query = passed.size === 0 ? '' : `?${passed}`;
  return { path: `${path}${query}`, metered: rule.metered, post: method === 'POST' };
}
