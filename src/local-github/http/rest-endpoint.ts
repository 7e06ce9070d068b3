import { canSee, findRepository } from '../domain/repositories.ts';
import type { Actor } from '../model/account.ts';
import type { Repository } from '../model/repository.ts';
import type { World } from '../model/world.ts';
import { ApiError } from './api-error.ts';
import { authorizeKind, authorizeRepository } from './authorize.ts';
import type { Call, Handlers, Reply } from './handler.ts';
import { matchRoute, type Match } from './router.ts';
import { validateRequest } from './validate-request.ts';

/** A REST request whose sender is known. */
export interface RestRequest {
  readonly url: URL;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly actor: Actor;
  readonly match: Match;
  readonly body: unknown;
}

/** The operation of a request. Throws GitHub's 404 for a path it does not have. */
export function findOperation(method: string, url: URL): Match {
  const match = matchRoute(method, url.pathname);
  if (match === undefined) throw new ApiError(404, 'Not Found');
  return match;
}

/** Answers REST requests with `handlers`; what they lack is refused by name. */
export class RestEndpoint {
  readonly #repository = new Map<string, Handlers['repository'][string]>();
  readonly #other = new Map<string, Handlers['other'][string]>();
  readonly #world: World;

  constructor(world: World, handlers: readonly Handlers[]) {
    this.#world = world;
    for (const { repository, other } of handlers) {
      for (const [id, handler] of Object.entries(repository)) this.#repository.set(id, handler);
      for (const [id, handler] of Object.entries(other)) this.#other.set(id, handler);
    }
  }

  /** Throws `ApiError` for what GitHub refuses. */
  async answer({ url, headers, actor, match, body }: RestRequest): Promise<Reply> {
    const { operationId, params } = match;
    const forRepository = this.#repository.get(operationId);
    const forOther = this.#other.get(operationId);
    if (forRepository === undefined && forOther === undefined) throw notImplemented(match);
    authorizeKind(operationId, actor);
    const query = queryOf(url);
    const call: Call = { world: this.#world, actor, params, query, body, headers };
    if (forRepository === undefined) {
      validateRequest(operationId, params, query, body);
      if (forOther === undefined) throw notImplemented(match);
      return forOther(call);
    }
    const repository = this.#find(actor, params);
    authorizeRepository(operationId, match.method, actor, repository);
    validateRequest(operationId, params, query, body);
    return forRepository({ ...call, repository });
  }

  #find(actor: Actor, { owner = '', repo = '' }: Match['params']): Repository {
    const repository = findRepository(this.#world, owner, repo);
    // An App's JWT asks only whether it is installed there, which its handler answers.
    if (repository !== undefined && (actor.kind === 'jwt' || canSee(repository, actor))) {
      return repository;
    }
    throw new ApiError(404, 'Not Found');
  }
}

function notImplemented({ operationId, method, canonicalPath }: Match): ApiError {
  const what = `${method.toUpperCase()} ${canonicalPath}`;
  return new ApiError(501, `local-github does not implement ${operationId} (${what})`);
}

function queryOf(url: URL): Record<string, string | readonly string[]> {
  const query: Record<string, string | readonly string[]> = {};
  for (const name of new Set(url.searchParams.keys())) {
    const values = url.searchParams.getAll(name);
    const [first = ''] = values;
    query[name] = values.length === 1 ? first : values;
  }
  return query;
}
