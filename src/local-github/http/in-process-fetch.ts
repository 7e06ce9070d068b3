import type { Clock } from '../clock.ts';
import type { AnswerRequest, SiteAnswer, SiteRequest } from './exchange.ts';

export type Fetch = typeof fetch;

/** As many as the fetch standard allows. */
const MOST_REDIRECTS = 20;
/** Statuses whose answers have no body, as the fetch standard has it. */
const bodiless = new Set([101, 103, 204, 205, 304]);
const redirects = new Set([301, 302, 303, 307, 308]);

/**
 * A `fetch` that asks `hosts` (by origin) without a socket. It follows redirects as the fetch standard
 * says, so without `authorization` on another origin. Rejects with `TypeError: fetch failed`, as
 * Node's does, for a host that is not there and for a connection that is cut.
 */
export function inProcessFetch(clock: Clock, hosts: ReadonlyMap<string, AnswerRequest>): Fetch {
  async function ask(request: SiteRequest): Promise<SiteAnswer> {
    const host = hosts.get(request.url.origin);
    if (host === undefined) throw failed(`connect ECONNREFUSED ${request.url.host}`);
    const answer = await clock.part(() => host(request));
    if (answer === undefined) throw failed('other side closed');
    return answer;
  }

  return async (input, init) => {
    const { request: first, redirect, signal } = await readInput(input, init);
    signal?.throwIfAborted();
    let request = first;
    for (let followed = 0; ; followed += 1) {
      const answer = await unlessAborted(ask(request), signal);
      const { location } = answer.headers;
      const isRedirect = redirects.has(answer.status) && location !== undefined;
      if (!isRedirect || redirect === 'manual') return response(answer, request, followed > 0);
      if (redirect === 'error') throw failed('unexpected redirect');
      if (followed === MOST_REDIRECTS) throw failed('redirect count exceeded');
      request = follow(request, answer.status, new URL(location, request.url));
    }
  };
}

interface Asked {
  readonly request: SiteRequest;
  readonly redirect: Request['redirect'];
  readonly signal: AbortSignal | undefined;
}

async function readInput(input: string | URL | Request, init: RequestInit = {}): Promise<Asked> {
  const given = input instanceof Request ? input : undefined;
  const headers: Record<string, string> = {};
  for (const [name, value] of given?.headers ?? []) headers[name] = value;
  for (const [name, value] of new Headers(init.headers)) headers[name] = value;
  const method = init.method ?? given?.method ?? 'GET';
  const body = init.body ?? (given?.body ? await given.arrayBuffer() : undefined);
  const signal = init.signal === undefined ? given?.signal : init.signal;
  return {
    request: {
      method: method.toUpperCase(),
      url: new URL(given?.url ?? String(input)),
      headers,
      body: await bytesOf(body),
    },
    redirect: init.redirect ?? given?.redirect ?? 'follow',
    signal: signal ?? undefined,
  };
}

async function bytesOf(body: RequestInit['body']): Promise<Uint8Array> {
  if (body === undefined || body === null) return new Uint8Array();
  if (typeof body === 'string') return Buffer.from(body);
  return new Uint8Array(await new Response(body).arrayBuffer());
}

function follow(request: SiteRequest, status: number, url: URL): SiteRequest {
  const { authorization: _, ...anonymous } = request.headers;
  const headers = url.origin === request.url.origin ? request.headers : anonymous;
  const isPost = request.method === 'POST';
  const asGet = status === 303 || (isPost && (status === 301 || status === 302));
  if (!asGet || request.method === 'HEAD') return { ...request, url, headers };
  return { method: 'GET', url, headers, body: new Uint8Array() };
}

function response(
  { status, headers, body }: SiteAnswer,
  { method, url }: SiteRequest,
  redirected: boolean,
): Response {
  const bytes = method === 'HEAD' || bodiless.has(status) ? null : (body ?? null);
  // A copy: a `Response` may give its own memory away.
  const made = new Response(bytes && new Uint8Array(bytes), { status, headers });
  return Object.defineProperties(made, {
    url: { value: url.href },
    redirected: { value: redirected },
  });
}

function unlessAborted<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (signal === undefined) return work;
  return new Promise((resolve, reject) => {
    const abort = (): void => reject(signal.reason);
    signal.addEventListener('abort', abort, { once: true });
    work.finally(() => signal.removeEventListener('abort', abort)).then(resolve, reject);
  });
}

function failed(why: string): TypeError {
  return new TypeError('fetch failed', { cause: new Error(why) });
}
