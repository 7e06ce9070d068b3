import { randomUUID } from 'node:crypto';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { Actor } from '../model/account.ts';
import type { World } from '../model/world.ts';
import { ApiError } from './api-error.ts';
import { authenticate } from './authenticate.ts';
import { answerGit, parseGitPath } from './git-endpoint.ts';
import { answerGraphql, type ExecuteGraphql } from './graphql-endpoint.ts';
import type { Reply } from './handler.ts';
import { RateLimits, rateLimitHeaders, type Resource } from './rate-limits.ts';
import { parseJson, readBytes } from './read-body.ts';
import { pageLinks, refusal, send } from './respond.ts';
import { findOperation, type RestEndpoint } from './rest-endpoint.ts';
import { isRestPath } from './router.ts';
import { answerPage } from './web/answer-page.ts';

/** One request that was answered, for whoever counts or watches them. */
export interface RequestLog {
  readonly method: string;
  readonly path: string;
  /** GitHub's id of the REST operation; `graphql`, `git` or `web` for other requests. */
  readonly operationId: string | undefined;
  readonly actor: Actor;
  readonly tokenKind: Actor['kind'];
  readonly status: number;
  readonly ms: number;
  readonly graphqlOperation?: string | undefined;
  /** The client's own name for itself, as it sent it. */
  readonly userAgent: string;
  /** What broke inside, if the answer was 500. */
  readonly error?: unknown;
}

export interface SiteOptions {
  readonly rest: (limits: RateLimits) => RestEndpoint;
  readonly graphql: ExecuteGraphql;
  readonly onRequest?: ((log: RequestLog) => void) | undefined;
}

interface Progress {
  actor: Actor;
  operationId: string | undefined;
  graphqlOperation: string | undefined;
  error: unknown;
}

/** Answers everything on the one origin: REST, GraphQL, git and pages. */
export function createSite(world: World, options: SiteOptions): RequestListener {
  const limits = new RateLimits(world);
  const rest = options.rest(limits);
  const { onRequest } = options;

  async function answerApi(
    request: IncomingMessage,
    response: ServerResponse,
    url: URL,
    progress: Progress,
  ): Promise<number> {
    const isGraphql = url.pathname === '/graphql';
    const resource: Resource = isGraphql ? 'graphql' : 'core';
    let reply: Reply;
    let counted = false;
    const bytes = await readBytes(request);
    try {
      progress.actor = authenticate(world, request.headers.authorization);
      const { actor } = progress;
      if (isGraphql) {
        progress.operationId = 'graphql';
        limits.take(actor, resource);
        const answer = await answerGraphql(options.graphql, actor, request, parseJson(bytes));
        progress.graphqlOperation = answer.operation;
        reply = answer.reply;
      } else {
        const match = findOperation(request.method ?? 'GET', url);
        progress.operationId = match.operationId;
        if (match.operationId !== 'rate-limit/get') {
          limits.take(actor, resource);
          counted = true;
        }
        const headers = headersOf(request);
        reply = await rest.answer({ url, headers, actor, match, body: parseJson(bytes) });
      }
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      reply = refusal(error);
    }
    const { actor } = progress;
    const links = reply.total === undefined ? undefined : pageLinks(publicUrl(url), reply.total);
    const status = send(request, response, reply, {
      'x-github-media-type': 'github.v3; format=json',
      'x-github-api-version-selected': '2022-11-28',
      ...rateLimitHeaders(limits.quota(actor, resource)),
      ...(links === undefined ? {} : { link: links }),
    });
    if (status === 304 && counted) limits.giveBack(actor, resource);
    return status;
  }

  async function answer(
    request: IncomingMessage,
    response: ServerResponse,
    url: URL,
    progress: Progress,
  ): Promise<number> {
    const git = parseGitPath(url.pathname);
    if (git !== undefined) {
      progress.operationId = 'git';
      const { actor, status } = await answerGit(world, git, url, request, response);
      progress.actor = actor;
      return status;
    }
    if (url.pathname === '/graphql' || isRestPath(url.pathname) || request.method !== 'GET') {
      return answerApi(request, response, url, progress);
    }
    progress.operationId = 'web';
    const page = await answerPage(world, url.pathname);
    const headers = { 'content-type': 'text/html; charset=utf-8' };
    response.writeHead(page.status, headers).end(page.html);
    return page.status;
  }

  function publicUrl(url: URL): URL {
    return new URL(`${url.pathname}${url.search}`, world.addresses.api);
  }

  return (request, response) => {
    const started = performance.now();
    const url = new URL(request.url ?? '/', world.addresses.api);
    const { pathname: path } = url;
    const method = request.method ?? 'GET';
    const progress: Progress = {
      actor: { kind: 'anonymous' },
      operationId: undefined,
      graphqlOperation: undefined,
      error: undefined,
    };
    response.setHeader('x-github-request-id', randomUUID().slice(0, 18).toUpperCase());
    response.setHeader('server', 'github.com');
    const finished = (status: number): void => {
      const ms = performance.now() - started;
      const { actor, operationId, graphqlOperation, error } = progress;
      const tokenKind = actor.kind;
      const userAgent = request.headers['user-agent'] ?? '';
      const log = {
        ...{ method, path, operationId, actor, tokenKind, status, ms, graphqlOperation, userAgent },
      };
      onRequest?.(error === undefined ? log : { ...log, error });
    };
    answer(request, response, url, progress).then(finished, (error: unknown) => {
      progress.error = error;
      if (onRequest === undefined)
        process.emitWarning(error instanceof Error ? error : String(error));
      if (response.headersSent) response.destroy();
      else send(request, response, { status: 500, body: { message: 'Server Error' } }, {});
      finished(500);
    });
  };
}

function headersOf(request: IncomingMessage): Record<string, string | undefined> {
  const headers = Object.entries(request.headers);
  return Object.fromEntries(
    headers.map(([name, value]) => [name, typeof value === 'string' ? value : value?.join(', ')]),
  );
}
