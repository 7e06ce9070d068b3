import type { Actor } from '../model/account.ts';
import type { Repository } from '../model/repository.ts';
import type { World } from '../model/world.ts';

/** One authorised REST request, its parameters already valid against GitHub's OpenAPI description. */
export interface Call {
  readonly world: World;
  readonly actor: Actor;
  /** Path parameters, as text. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string | readonly string[] | undefined>>;
  /** The parsed JSON body; `undefined` without one. */
  readonly body: unknown;
  readonly headers: Readonly<Record<string, string | undefined>>;
}

/** A call under `/repos/{owner}/{repo}` whose actor may see that repository. */
export interface RepositoryCall extends Call {
  readonly repository: Repository;
}

export interface Reply {
  readonly status: number;
  /** JSON, or bytes sent as they are. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** The page's total, for a list: the server adds the `Link` header. */
  readonly total?: number;
}

export type Handler<C extends Call = Call> = (call: C) => Reply | Promise<Reply>;

/**
 * By GitHub's operation id (`issues/create`). `repository` handlers are for paths below
 * `/repos/{owner}/{repo}`; the server resolves the repository, or answers 404.
 */
export interface Handlers {
  readonly repository: Readonly<Record<string, Handler<RepositoryCall>>>;
  readonly other: Readonly<Record<string, Handler>>;
}
