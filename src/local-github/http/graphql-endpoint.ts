import type { AccountActor, Actor } from '../model/account.ts';
import { ApiError } from './api-error.ts';
import type { Reply } from './handler.ts';
import type { Quota } from './rate-limits.ts';

export interface GraphqlRequest {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly operationName: string | undefined;
  /** What `rateLimit` tells of the caller. */
  readonly quota?: Quota | undefined;
}

/** Runs a query; gives the body of the answer, `{data, errors}`. */
export type ExecuteGraphql = (actor: AccountActor, request: GraphqlRequest) => Promise<unknown>;

/** Answers `POST /graphql`. Throws GitHub's 401 and 400 for requests that are none. */
export async function answerGraphql(
  execute: ExecuteGraphql,
  actor: Actor,
  method: string,
  body: unknown,
  quota: Quota,
): Promise<Reply> {
  if (actor.kind === 'anonymous') {
    throw new ApiError(401, 'This endpoint requires you to be authenticated.');
  }
  if (actor.kind === 'jwt') throw new ApiError(401, 'Bad credentials');
  if (method !== 'POST') throw new ApiError(404, 'Not Found');
  const fields = fieldsOf(body);
  const query = fields.get('query');
  if (typeof query !== 'string')
    throw new ApiError(400, 'A query attribute must be specified and must be a string.');
  const variables = fields.get('variables');
  const operationName = fields.get('operationName');
  const answer = await execute(actor, {
    query,
    variables: typeof variables === 'object' && variables !== null ? { ...variables } : {},
    operationName: typeof operationName === 'string' ? operationName : undefined,
    quota,
  });
  return { status: 200, body: answer };
}

/** What to call a request's query in a log: its name, or else its first field. */
export function operationOf(body: unknown): string | undefined {
  const query = fieldsOf(body).get('query');
  if (typeof query !== 'string') return undefined;
  const named = /\b(?:query|mutation)\s+(\w+)/.exec(query)?.[1];
  return named ?? /\{\s*(\w+)/.exec(query)?.[1];
}

function fieldsOf(body: unknown): ReadonlyMap<string, unknown> {
  return new Map(typeof body === 'object' && body !== null ? Object.entries(body) : []);
}
