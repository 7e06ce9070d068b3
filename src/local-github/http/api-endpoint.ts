import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Actor } from '../model/account.ts';
import type { World } from '../model/world.ts';
import { ApiError } from './api-error.ts';
import { authenticate } from './authenticate.ts';
import { answerGraphql, type ExecuteGraphql } from './graphql-endpoint.ts';
import type { Reply } from './handler.ts';
import { RateLimits, rateLimitHeaders, type Resource } from './rate-limits.ts';
import { parseJson, readBytes } from './read-body.ts';
import { pageLinks, refusal, send } from './respond.ts';
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

/** REST and GraphQL: who asks, whether they have requests left, and the answer. */
export class ApiEndpoint {
  readonly #world: World;
  readonly #limits: RateLimits;
  readonly #rest: RestEndpoint;
  readonly #graphql: ExecuteGraphql;
  readonly #faults: ApiFaults;

  constructor(
    world: World,
    limits: RateLimits,
    rest: RestEndpoint,
    graphql: ExecuteGraphql,
    faults: ApiFaults = () => undefined,
  ) {
    this.#world = world;
    this.#limits = limits;
    this.#rest = rest;
    this.#graphql = graphql;
    this.#faults = faults;
  }

  /** Answers a request; gives the status that was sent, 0 for none. */
  async answer(
    request: IncomingMessage,
    response: ServerResponse,
    progress: Progress,
  ): Promise<number> {
    const bytes = await readBytes(request);
    const { url } = progress;
    const resource: Resource = url.pathname === '/graphql' ? 'graphql' : 'core';
    let reply: Reply;
    let fault: ApiFault | undefined;
    try {
      progress.actor = authenticate(this.#world, request.headers.authorization);
      progress.operationId = operationOf(progress);
      if (progress.operationId !== 'rate-limit/get') this.#limits.take(progress.actor, resource);
      fault = this.#faults(progress);
      if (fault?.when === 'before') throw faultError(fault);
      reply = await this.#reply(request, progress, parseJson(bytes));
      if (fault !== undefined) throw faultError(fault);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      reply = refusal(error);
    }
    if (fault?.answer === 'hang up') {
      response.destroy();
      return 0;
    }
    const { actor } = progress;
    const here = new URL(`${url.pathname}${url.search}`, this.#world.addresses.api);
    const link = reply.total === undefined ? undefined : pageLinks(here, reply.total);
    const status = send(request, response, reply, {
      'x-github-media-type': 'github.v3; format=json',
      'x-github-api-version-selected': '2022-11-28',
      ...rateLimitHeaders(this.#limits.quota(actor, resource)),
      ...(link === undefined ? {} : { link }),
    });
    if (status === 304) this.#limits.giveBack(actor, resource);
    return status;
  }

  async #reply(request: IncomingMessage, progress: Progress, body: unknown): Promise<Reply> {
    const { actor, url, method } = progress;
    if (progress.operationId === 'graphql') {
      const answer = await answerGraphql(
        this.#graphql,
        actor,
        request,
        body,
        this.#limits.quota(actor, 'graphql'),
      );
      progress.graphqlOperation = answer.operation;
      return answer.reply;
    }
    const match = findOperation(method, url);
    return this.#rest.answer({ url, headers: headersOf(request), actor, match, body });
  }
}

function operationOf({ method, url }: Progress): string {
  return url.pathname === '/graphql' ? 'graphql' : findOperation(method, url).operationId;
}

function faultError({ answer, message = 'Server Error', headers }: ApiFault): ApiError {
  return new ApiError(answer === 'hang up' ? 500 : answer, message, undefined, headers);
}

function headersOf(request: IncomingMessage): Record<string, string | undefined> {
  const headers = Object.entries(request.headers);
  return Object.fromEntries(
    headers.map(([name, value]) => [name, typeof value === 'string' ? value : value?.join(', ')]),
  );
}
