import type { GraphQLError, GraphQLFieldResolver } from 'graphql';
import { ApiError } from '../http/api-error.ts';
import type { Quota } from '../http/rate-limits.ts';
import type { Actor } from '../model/account.ts';
import type { World } from '../model/world.ts';
import { buildNodes } from './build-nodes.ts';
import { mutationRoot } from './mutation-root.ts';
import { GraphqlProblem, type ProblemType } from './problem.ts';
import { queryRoot } from './query-root.ts';

export interface GraphqlRequest {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
  readonly operationName?: string | undefined;
  /** What `rateLimit` tells; without it that field is not built. */
  readonly quota?: Quota | undefined;
}

export interface GraphqlAnswer {
  readonly data?: unknown;
  readonly errors?: readonly Readonly<Record<string, unknown>>[];
}

let loading: Promise<typeof import('./engine.ts')> | undefined;

/**
 * Executes a request against GitHub's whole schema. What is not built is valid and answered with an
 * error that names the field. As on GitHub, errors come with status 200, each with `type`, `path` and
 * `message`, and mutations before and after one that fails stand.
 */
export async function executeGraphql(
  world: World,
  actor: Actor,
  request: GraphqlRequest,
): Promise<GraphqlAnswer> {
  loading ??= import('./engine.ts');
  const { execute, getOperationAST, prepare, schema } = await loading;
  const prepared = prepare(request.query);
  if ('unreadable' in prepared) return { errors: [{ message: messageOf(prepared.unreadable) }] };
  if ('mistakes' in prepared) return { errors: prepared.mistakes.map((one) => present(one)) };
  const { document } = prepared;
  const nodes = buildNodes(world, actor, request.quota);
  const operation = getOperationAST(document, request.operationName);
  const { data, errors } = await execute({
    schema,
    document,
    rootValue: operation?.operation === 'mutation' ? mutationRoot(nodes) : queryRoot(nodes),
    variableValues: request.variables ?? {},
    operationName: request.operationName,
    fieldResolver: resolveField,
  });
  const told = errors?.map((error) => present(error));
  return {
    ...(data !== undefined && { data }),
    ...(told !== undefined && { errors: told }),
  };
}

const resolveField: GraphQLFieldResolver<unknown, unknown> = (source, args, _context, info) => {
  const field = `${info.parentType.name}.${info.fieldName}`;
  if (typeof source !== 'object' || source === null || !(info.fieldName in source)) {
    throw new GraphqlProblem('NOT_IMPLEMENTED', `not built in local-github: ${field}`);
  }
  const value: unknown = Reflect.get(source, info.fieldName);
  return typeof value === 'function' ? Reflect.apply(value, source, [args]) : value;
};

function present(error: GraphQLError): Readonly<Record<string, unknown>> {
  const type = typeOf(error.originalError);
  return {
    ...(type !== undefined && { type }),
    ...(error.path !== undefined && { path: error.path }),
    ...(error.locations !== undefined && { locations: error.locations }),
    message: messageOf(error.originalError ?? error),
  };
}

function typeOf(error: unknown): ProblemType | undefined {
  if (error instanceof GraphqlProblem) return error.type;
  if (!(error instanceof ApiError)) return undefined;
  switch (error.status) {
    case 401:
      return 'UNAUTHENTICATED';
    case 403:
      return 'FORBIDDEN';
    case 404:
      return 'NOT_FOUND';
    case 501:
      return 'NOT_IMPLEMENTED';
    default:
      return 'UNPROCESSABLE';
  }
}

/** GraphQL says of a `Validation Failed` what failed. */
function messageOf(error: unknown): string {
  if (error instanceof ApiError) {
    const details = (error.errors ?? [])
      .map((one) => (typeof one === 'string' ? one : one.message))
      .filter((message) => message !== undefined);
    return details.length > 0 ? details.join(', ') : error.message;
  }
  return error instanceof Error ? error.message : String(error);
}
