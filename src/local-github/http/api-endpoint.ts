import type { Actor } from '../model/account.ts';
import type { World } from '../model/world.ts';
import { ApiError } from './api-error.ts';
import { authenticate } from './authenticate.ts';
import type { SiteAnswer, SiteRequest } from './exchange.ts';
import { answerGraphql, operationOf, type ExecuteGraphql } from './graphql-endpoint.ts';
import type { Reply } from './handler.ts';
import { RateLimits, rateLimitHeaders, type Resource } from './rate-limits.ts';
import { parseJson } from './read-body.ts';
import { answerOf, pageLinks, refusal } from './respond.ts';
import { findOperation, type RestEndpoint } from './rest-endpoint.ts';

/** What is known of a request so far; it grows while the request is answered. */
export interface Progress {
  readonly method: string;
  readonly url: URL;
  actor: Actor;
  /** GitHub's id of the REST operation; `graphql`, `git` or `web` for other requests. */
  operationId: string | undefined;
  graphqlOperation: string | undefined;
}

/** What goes wrong with a request: before anything was done, or after it, as a caller cannot tell. */
export interface ApiFault {
  readonly when: 'before' | 'after';
  /** The status to answer, or `hang up` for no answer at all. */
  readonly answer: number | 'hang up';
  readonly headers?: Readonly<Record<string, string>> | undefined;
  readonly message?: string | undefined;
}

/** Decides for each request what goes wrong with it; `undefined` for nothing. */
export type ApiFaults = (request: Progress) => ApiFault | undefined;

/** How a REST or GraphQL request can be watched, held up and made to fail. */
export interface ApiHooks {
  readonly apiFaults?: ApiFaults | undefined;
  /** Called when it is known who asks what, before anything of it is done or counted. */
  readonly beforeRequest?: ((request: Progress) => Promise<void> | void) | undefined;
  /** Called when all is done and only the answer has not left; not where the connection is cut. */
  readonly afterRequest?: ((request: Progress, status: number) => Promise<void> | void) | undefined;
}

/** REST and GraphQL: who asks, whether they have requests left, and the answer. */
export class ApiEndpoint {
  readonly #world: World;
  readonly #limits: RateLimits;
  readonly #rest: RestEndpoint;
  readonly #graphql: ExecuteGraphql;
  readonly #hooks: ApiHooks;

  constructor(
    world: World,
    limits: RateLimits,
    rest: RestEndpoint,
    graphql: ExecuteGraphql,
    hooks: ApiHooks = {},
  ) {
    this.#world = world;
    this.#limits = limits;
    this.#rest = rest;
    this.#graphql = graphql;
    this.#hooks = hooks;
  }

  /** Answers a request; `undefined` for a connection that is cut. */
  async answer(request: SiteRequest, progress: Progress): Promise<SiteAnswer | undefined> {
    const { url } = progress;
    const resource: Resource = url.pathname === '/graphql' ? 'graphql' : 'core';
    let reply: Reply;
    let fault: ApiFault | undefined;
    try {
      progress.actor = authenticate(this.#world, request.headers['authorization']);
      const body = this.#identify(request, progress);
      await this.#hooks.beforeRequest?.(progress);
      if (progress.operationId !== 'rate-limit/get') this.#limits.take(progress.actor, resource);
      fault = this.#hooks.apiFaults?.(progress);
      if (fault?.when === 'before') throw faultError(fault);
      reply = await this.#reply(request, progress, body());
      if (fault !== undefined) throw faultError(fault);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      reply = refusal(error);
    }
    if (fault?.answer === 'hang up') return undefined;
    const { actor } = progress;
    const here = new URL(`${url.pathname}${url.search}`, this.#world.addresses.api);
    const link = reply.total === undefined ? undefined : pageLinks(here, reply.total);
    const answer = answerOf(request, reply, {
      'x-github-media-type': 'github.v3; format=json',
      'x-github-api-version-selected': '2022-11-28',
      ...rateLimitHeaders(this.#limits.quota(actor, resource)),
      ...(link === undefined ? {} : { link }),
    });
    if (answer.status === 304) this.#limits.giveBack(actor, resource);
    await this.#hooks.afterRequest?.(progress, answer.status);
    return answer;
  }

  /** Notes what is asked; gives how to read the body, which throws 400 if it is no JSON. */
  #identify({ body }: SiteRequest, progress: Progress): () => unknown {
    if (progress.url.pathname !== '/graphql') {
      progress.operationId = findOperation(progress.method, progress.url).operationId;
      return () => parseJson(body);
    }
    progress.operationId = 'graphql';
    let parsed: unknown;
    try {
      parsed = parseJson(body);
    } catch (error) {
      return () => {
        throw error;
      };
    }
    progress.graphqlOperation = operationOf(parsed);
    return () => parsed;
  }

  async #reply(request: SiteRequest, progress: Progress, body: unknown): Promise<Reply> {
    const { actor, url, method } = progress;
    if (progress.operationId === 'graphql') {
      const quota = this.#limits.quota(actor, 'graphql');
      return answerGraphql(this.#graphql, actor, method, body, quota);
    }
    const match = findOperation(method, url);
    return this.#rest.answer({ url, headers: request.headers, actor, match, body });
  }
}

function faultError({ answer, message = 'Server Error', headers }: ApiFault): ApiError {
  return new ApiError(answer === 'hang up' ? 500 : answer, message, undefined, headers);
}
