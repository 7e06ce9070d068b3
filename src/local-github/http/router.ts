import routes from '../openapi/routes.json' with { type: 'json' };

/** Where a request goes, by GitHub's own table of operations. */
export interface Match {
  readonly operationId: string;
  readonly method: string;
  /** The path with each parameter percent-encoded as one segment, as the description has it. */
  readonly canonicalPath: string;
  /** Decoded. */
  readonly params: Readonly<Record<string, string>>;
}

interface Route {
  readonly method: string;
  readonly template: string;
  readonly operationId: string;
  readonly pattern: RegExp;
  readonly names: readonly string[];
  /** Characters outside parameters: the more, the better the match. */
  readonly weight: number;
}

const parameter = /\{([^}]+)\}/g;
const byShape = new Map<string, Route[]>();
let compiled = false;

/** The operation that a method and path (without query) stand for. */
export function matchRoute(method: string, path: string): Match | undefined {
  if (!compiled) compile();
  const wanted = method.toLowerCase() === 'head' ? 'get' : method.toLowerCase();
  const trimmed = path.length > 1 ? path.replace(/\/+$/, '') : path;
  for (const route of byShape.get(shapeOf(wanted, trimmed)) ?? []) {
    const found = route.pattern.exec(trimmed);
    if (found === null) continue;
    const values = route.names.map((_, index) => decode(found[index + 1] ?? ''));
    if (values.some((value) => value === undefined)) return undefined;
    const params = Object.fromEntries(
      route.names.map((name, index) => [name, values[index] ?? '']),
    );
    const { operationId, template } = route;
    const canonicalPath = template.replace(parameter, (_, name: string) =>
      encodeURIComponent(params[name] ?? ''),
    );
    return { operationId, method: wanted, canonicalPath, params };
  }
  return undefined;
}

/** Whether paths that begin so are REST's: `repos`, `user`, `app`, …; all others are pages. */
export function isRestPath(path: string): boolean {
  if (!compiled) compile();
  return path === '/' || firstSegments.has(path.split('/')[1] ?? '');
}

const firstSegments = new Set<string>();

/** Routes are looked up by method and first segment, and for `/repos/…` by the fourth. */
function shapeOf(method: string, path: string): string {
  const [, first = '', , , fourth = ''] = path.split('/');
  return `${method} ${first === 'repos' ? `repos ${fourth}` : first}`;
}

function compile(): void {
  compiled = true;
  for (const [method = '', template = '', operationId = '', slashes] of routes) {
    const names = [...template.matchAll(parameter)].map(([, name = '']) => name);
    const source = template
      .replace(/[.*+?^$()|[\]\\]/g, '\\$&')
      .replace(parameter, (_, name: string) => (name === slashes ? '(.+)' : '([^/]+)'));
    const weight = template.replace(parameter, '').length;
    const pattern = new RegExp(`^${source}$`);
    const shape = shapeOf(method, template);
    const route = { method, template, operationId, pattern, names, weight };
    byShape.set(shape, [...(byShape.get(shape) ?? []), route]);
    firstSegments.add(template.split('/')[1] ?? '');
  }
  for (const list of byShape.values()) list.sort((a, b) => b.weight - a.weight);
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
