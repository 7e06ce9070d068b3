import { createHash } from 'node:crypto';
import type { ApiError } from './api-error.ts';
import type { SiteAnswer, SiteRequest } from './exchange.ts';
import type { Reply } from './handler.ts';

const documentation = 'https://docs.github.com/rest';

/** A refusal as GitHub's JSON has it. */
export function refusal(error: ApiError): Reply {
  const { status, message, errors, headers } = error;
  return {
    status,
    body: {
      message,
      ...(errors === undefined ? {} : { errors }),
      documentation_url: documentation,
      status: String(status),
    },
    headers,
  };
}

/**
 * A reply as bytes with its headers; its status is 304 where the caller's `If-None-Match` names what
 * it would get.
 */
export function answerOf(
  request: SiteRequest,
  reply: Reply,
  headers: Readonly<Record<string, string>>,
): SiteAnswer {
  const { body, status } = reply;
  const isBytes = body instanceof Uint8Array;
  const bytes = isBytes ? body : body === undefined ? undefined : Buffer.from(JSON.stringify(body));
  const all: Record<string, string> = { ...headers, ...reply.headers };
  if (bytes !== undefined) {
    all['content-type'] ??= isBytes
      ? 'application/octet-stream'
      : 'application/json; charset=utf-8';
  }
  if (bytes !== undefined && status === 200 && isRead(request)) {
    const etag = `W/"${createHash('sha256').update(bytes).digest('hex')}"`;
    all['etag'] ??= etag;
    all['cache-control'] ??= 'private, max-age=60, s-maxage=60';
    if (request.headers['if-none-match'] === all['etag']) {
      delete all['content-type'];
      return { status: 304, headers: all, body: undefined };
    }
  }
  if (status !== 204) all['content-length'] = String(bytes?.length ?? 0);
  return { status, headers: all, body: bytes };
}

/** The `Link` header of one page of a list; `undefined` if there is but one page. */
export function pageLinks(url: URL, total: number): string | undefined {
  const { page, perPage } = pageOf(url.searchParams.get('page'), url.searchParams.get('per_page'));
  const last = Math.max(1, Math.ceil(total / perPage));
  const links: [string, number][] = [];
  if (page > 1) links.push(['prev', page - 1]);
  if (page < last) links.push(['next', page + 1], ['last', last]);
  if (page > 1) links.push(['first', 1]);
  if (links.length === 0) return undefined;
  return links
    .map(([rel, number]) => {
      const target = new URL(url);
      target.searchParams.set('page', String(number));
      return `<${target.href}>; rel="${rel}"`;
    })
    .join(', ');
}

/** Which page is asked for: GitHub gives 30 things a page, at most 100. */
export function pageOf(
  page: string | null | undefined,
  perPage: string | null | undefined,
): { page: number; perPage: number } {
  const number = (text: string | null | undefined, otherwise: number): number => {
    const value = Number(text ?? otherwise);
    return Number.isInteger(value) && value >= 1 ? value : otherwise;
  };
  return { page: number(page, 1), perPage: Math.min(100, number(perPage, 30)) };
}

function isRead({ method }: SiteRequest): boolean {
  return method === 'GET' || method === 'HEAD';
}
