import { randomUUID } from 'node:crypto';
import type { Actor } from '../model/account.ts';
import type { World } from '../model/world.ts';
import type { ApiEndpoint, Progress } from './api-endpoint.ts';
import type { AnswerRequest, SiteAnswer, SiteRequest } from './exchange.ts';
import { parseGitPath } from './git-endpoint.ts';
import { answerOf } from './respond.ts';
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
  /** How long this machine took, in real milliseconds. */
  readonly ms: number;
  readonly graphqlOperation?: string | undefined;
  /** The client's own name for itself, as it sent it. */
  readonly userAgent: string;
  /** What broke inside, if the answer was 500. */
  readonly error?: unknown;
}

export type OnRequest = (log: RequestLog) => void;

/** Answers what needs no stream: REST, GraphQL and pages. Git has {@link answerGit}. */
export function createSite(world: World, api: ApiEndpoint, onRequest?: OnRequest): AnswerRequest {
  async function answer(request: SiteRequest, progress: Progress): Promise<SiteAnswer | undefined> {
    const { method, url } = progress;
    if (url.pathname === '/graphql' || isRestPath(url.pathname) || method !== 'GET') {
      return api.answer(request, progress);
    }
    if (parseGitPath(url.pathname) !== undefined) {
      const body = Buffer.from('git needs a local GitHub that listens: clone it by its folder');
      return { status: 501, headers: { 'content-type': 'text/plain' }, body };
    }
    progress.operationId = 'web';
    const page = await answerPage(world, url.pathname);
    const headers = { 'content-type': 'text/html; charset=utf-8' };
    return { status: page.status, headers, body: Buffer.from(page.html) };
  }

  return async (request) => {
    let given: SiteAnswer | undefined;
    await logRequest(onRequest, request, async (progress) => {
      given = await answer(request, progress);
      return given?.status ?? 0;
    }).catch(() => {
      given = answerOf(request, { status: 500, body: { message: 'Server Error' } }, {});
    });
    return given && { ...given, headers: { ...siteHeaders(), ...given.headers } };
  };
}

/** What every answer of the site begins with. */
export function siteHeaders(): Record<string, string> {
  const id = randomUUID().slice(0, 18).toUpperCase();
  return { 'x-github-request-id': id, server: 'github.com' };
}

/**
 * Does what answers a request, `work`, which gives the status, and tells `onRequest` how it went. Fails
 * as `work` does; without anybody to tell, that is a process warning too.
 */
export async function logRequest(
  onRequest: OnRequest | undefined,
  { method, url, headers }: Omit<SiteRequest, 'body'>,
  work: (progress: Progress) => Promise<number>,
): Promise<void> {
  const started = performance.now();
  const progress: Progress = {
    method,
    url,
    actor: { kind: 'anonymous' },
    operationId: undefined,
    graphqlOperation: undefined,
  };
  const tell = (status: number, error?: unknown): void => {
    const ms = performance.now() - started;
    const { actor, operationId, graphqlOperation } = progress;
    const told = { method, path: url.pathname, operationId, actor, tokenKind: actor.kind };
    const log = { ...told, status, ms, graphqlOperation, userAgent: headers['user-agent'] ?? '' };
    onRequest?.(error === undefined ? log : { ...log, error });
  };
  try {
    tell(await work(progress));
  } catch (error) {
    if (onRequest === undefined) {
      process.emitWarning(error instanceof Error ? error : String(error));
    }
    tell(500, error);
    throw error;
  }
}
