import type { NodePlaces } from './node-places.ts';
import type { SentRequest } from './sent-request.ts';
import type { SimProcess } from './sim-process.ts';

/** What a request is about, by its address and body. */
export function describeRequest(
  process: SimProcess,
  at: number,
  url: string,
  init: RequestInit,
  places: NodePlaces,
): SentRequest {
  const { pathname, search } = new URL(url);
  const method = (init.method ?? 'GET').toUpperCase();
  const body = typeof init.body === 'string' ? init.body : '';
  const isGraphql = pathname === '/graphql';
  const operation = isGraphql
    ? /"query":"\s*(?:query|mutation)\s+(\w+)/.exec(body)?.[1]
    : undefined;
  const repository = isGraphql
    ? (namedIn(body) ?? places.inBody(body))
    : /^\/repos\/([^/]+\/[^/]+)/.exec(pathname)?.[1];
  if (repository !== undefined && operation === 'Observe') process.observedAt.set(repository, at);
  const isQuery = isGraphql && !/"query":"\s*mutation\b/.test(body);
  const isMint = pathname.startsWith('/app/');
  return {
    at,
    process: process.name,
    kind: process.kind,
    repository,
    method,
    path: `${pathname}${search}`,
    operation,
    isWrite: method !== 'GET' && !isQuery && !isMint,
    body,
    observedAt: repository === undefined ? undefined : process.observedAt.get(repository),
    status: undefined,
    told: undefined,
  };
}

/** A query names its repository by variables; a mutation names nodes. */
function namedIn(body: string): string | undefined {
  const owner = /"owner":"([^"]+)"/.exec(body)?.[1];
  const name = /"name":"([^"]+)"/.exec(body)?.[1];
  return owner !== undefined && name !== undefined ? `${owner}/${name}` : undefined;
}
