import type { IncomingMessage } from 'node:http';
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
  { method }: IncomingMessage,
  body: unknown,
  quota: Quota,
): Promise<{ reply: Reply; operation: string | undefined }> {
  if (actor.kind === 'anonymous') {
    throw new ApiError(401, 'This endpoint requires you to be authenticated.');
  }
  if (actor.kind === 'jwt') throw new ApiError(401, 'Bad credentials');
  if (method !== 'POST') throw new ApiError(404, 'Not Found');
  const fields = new Map(typeof body === 'object' && body !== null ? Object.entries(body) : []);
  const query: unknown = fields.get('query');
  if (typeof query !== 'string')
    throw new ApiError(400, 'A query attribute must be specified and must be a string.');
  const variables: unknown = fields.get('variables');
  const operationName: unknown = fields.get('operationName');
  const answer = await execute(actor, {
    query,
    variables: typeof variables === 'object' && variables !== null ? { ...variables } : {},
    operationName: typeof operationName === 'string' ? operationName : undefined,
    quota,
  });
  return { reply: { status: 200, body: answer }, operation: operationOf(query) };
}

/** What to call a query in a log: its name, or else its first field. */
function operationOf(query: string): string | undefined {
  const named = /\b(?:query|mutation)\s+(\w+)/.exec(query)?.[1];
  return named ?? /\{\s*(\w+)/.exec(query)?.[1];
}
