import { randomUUID } from 'node:crypto';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { Actor } from '../model/account.ts';
import type { World } from '../model/world.ts';
import type { ApiEndpoint, Progress } from './api-endpoint.ts';
import { answerGit, parseGitPath } from './git-endpoint.ts';
import { send } from './respond.ts';
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
  /** 0 if the connection was cut instead of an answer. */
  readonly status: number;
  readonly ms: number;
  readonly graphqlOperation?: string | undefined;
  /** The client's own name for itself, as it sent it. */
  readonly userAgent: string;
  /** What broke inside, if the answer was 500. */
  readonly error?: unknown;
}

/** Answers everything on the one origin: REST, GraphQL, git and pages. */
export function createSite(
  world: World,
  api: ApiEndpoint,
  onRequest?: (log: RequestLog) => void,
): RequestListener {
  async function answer(
    request: IncomingMessage,
    response: ServerResponse,
    progress: Progress,
  ): Promise<number> {
    const { method, url } = progress;
    const git = parseGitPath(url.pathname);
    if (git !== undefined) {
      progress.operationId = 'git';
      const { actor, status } = await answerGit(world, git, url, request, response);
      progress.actor = actor;
      return status;
    }
    if (url.pathname === '/graphql' || isRestPath(url.pathname) || method !== 'GET') {
      return api.answer(request, response, progress);
    }
    progress.operationId = 'web';
    const page = await answerPage(world, url.pathname);
    const headers = { 'content-type': 'text/html; charset=utf-8' };
    response.writeHead(page.status, headers).end(page.html);
    return page.status;
  }

  return (request, response) => {
    const started = performance.now();
    const progress: Progress = {
      method: request.method ?? 'GET',
      url: new URL(request.url ?? '/', world.addresses.api),
      actor: { kind: 'anonymous' },
      operationId: undefined,
      graphqlOperation: undefined,
    };
    response.setHeader('x-github-request-id', randomUUID().slice(0, 18).toUpperCase());
    response.setHeader('server', 'github.com');
    const finished = (status: number, error?: unknown): void => {
      const ms = performance.now() - started;
      const { method, url, actor, operationId, graphqlOperation } = progress;
      const told = { method, path: url.pathname, operationId, actor, tokenKind: actor.kind };
      const userAgent = request.headers['user-agent'] ?? '';
      const log = { ...told, status, ms, graphqlOperation, userAgent };
      onRequest?.(error === undefined ? log : { ...log, error });
    };
    answer(request, response, progress).then(finished, (error: unknown) => {
      if (onRequest === undefined) {
        process.emitWarning(error instanceof Error ? error : String(error));
      }
      if (response.headersSent) response.destroy();
      else send(request, response, { status: 500, body: { message: 'Server Error' } }, {});
      finished(500, error);
    });
  };
}
