/** Who of Pawl's sent a request. */
export type ProcessKind = 'app' | 'pick' | 'publish';

/** One request of a process of Pawl's, as it leaves. */
export interface SentRequest {
  /** The first one of all is 1. */
  readonly at: number;
  readonly process: string;
  readonly kind: ProcessKind;
  /** What for, as its `User-Agent` says. */
  readonly purpose: string;
  /** `GET /repos/…`, or the operation of a GraphQL request. */
  readonly what: string;
  /** It changes something at GitHub that others see: tokens are not counted. */
  readonly writes: boolean;
}

/** Reads what a request is from what `fetch` is given. */
export function readRequest(
  at: number,
  { name, kind }: { readonly name: string; readonly kind: ProcessKind },
  url: string,
  init: RequestInit,
): SentRequest {
  const { pathname } = new URL(url);
  const method = (init.method ?? 'GET').toUpperCase();
  const body = typeof init.body === 'string' ? init.body : '';
  const operation = /"query":"\s*((?:query|mutation)\s+\w+)/.exec(body)?.[1];
  const agent = new Headers(init.headers).get('user-agent') ?? '';
  const isQuery = pathname === '/graphql' && !/"query":"\s*mutation\b/.test(body);
  return {
    at,
    process: name,
    kind,
    purpose: /^pawl \(([^)]*)\)/.exec(agent)?.[1] ?? agent,
    what: pathname === '/graphql' ? (operation ?? 'graphql') : `${method} ${pathname}`,
    writes: method !== 'GET' && !isQuery && !pathname.startsWith('/app/'),
  };
}

/** One line, as it is printed for who must repeat it. */
export function describeRequest({ at, process, purpose, what }: SentRequest): string {
  return `${at} ${process}: ${purpose}, ${what}`;
}
