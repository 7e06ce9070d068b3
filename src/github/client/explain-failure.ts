import { PawlError } from '../../errors.ts';

/** What of octokit's `RequestError` is read. */
export interface FailedRequest {
  readonly status: number;
  readonly message: string;
  readonly response?: { readonly headers?: Readonly<Record<string, string | number | undefined>> };
}

/** What of octokit's `GraphqlResponseError` is read: an answer with `errors`. */
interface FailedQuery {
  readonly message: string;
  readonly request?: { readonly query?: string };
  readonly errors: readonly { readonly type?: string; readonly message: string }[];
}

/** GitHub's words, REST and GraphQL, for what the App was not granted. */
const NOT_ACCESSIBLE = 'not accessible by integration';

/**
 * Whether an error of GraphQL's says that a permission is missing. A look that is refused with other
 * words is refused to this App; a write may be to anybody: into a locked conversation, by a rule.
 */
function isOfPermissions(
  { type, message }: FailedQuery['errors'][number],
  { request }: FailedQuery,
): boolean {
  if (type !== 'FORBIDDEN') return false;
  return message.includes(NOT_ACCESSIBLE) || !/^\s*mutation\b/.test(request?.query ?? '');
}

/**
 * Turns GitHub's refusals of credentials and permissions into errors with a remedy. Everything else is
 * given back as it came: its caller knows what a 404, 409 or 422 means there.
 */
export function explainFailure(
  error: unknown,
  repository: { readonly owner: string; readonly name: string },
): unknown {
  const where = `${repository.owner}/${repository.name}`;
  if (isFailedQuery(error)) {
    const refused = error.errors.find((one) => isOfPermissions(one, error));
    if (!refused) return error;
    const detail = `${where}: ${refused.message}`;
    return new PawlError('PAWL_PERMISSION_MISSING', detail, { cause: error });
  }
  if (!isFailedRequest(error)) return error;
  const said = `${where} answered ${error.status}: ${error.message}`;
  // GitHub answers 404 to a token of an App that does not exist: the id is wrong.
  const noSuchApp = error.status === 404 && error.message.includes('Integration not found');
  if (error.status === 401 || noSuchApp) {
    return new PawlError('PAWL_TOKEN_REFUSED', said, { cause: error });
  }
  if (error.status === 403 && error.message.includes(NOT_ACCESSIBLE)) {
    const needed = error.response?.headers?.['x-accepted-github-permissions'];
    const detail = needed === undefined ? said : `${said} (needs ${needed})`;
    return new PawlError('PAWL_PERMISSION_MISSING', detail, { cause: error });
  }
  return error;
}

/**
 * For whoever shows an error to a person: `PAWL_GITHUB_FAILED` for an answer that nobody expected, or
 * for none at all. Anything that is not GitHub's is given back as it came.
 */
export function explainUnexpected(error: unknown): unknown {
  if (isFailedQuery(error)) {
    return new PawlError('PAWL_GITHUB_FAILED', `GraphQL: ${error.message}`, { cause: error });
  }
  if (!isFailedRequest(error)) return error;
  const id = error.response?.headers?.['x-github-request-id'];
  const request = id === undefined ? 'no answer' : `status ${error.status}, request id ${id}`;
  return new PawlError('PAWL_GITHUB_FAILED', `${error.message} (${request})`, { cause: error });
}

/** Whether `error` is an answer of GitHub's with a status, and that status is one of `statuses`. */
export function hasStatus(error: unknown, ...statuses: readonly number[]): boolean {
  return isFailedRequest(error) && statuses.includes(error.status);
}

/** Whether GitHub answered a request with a failure, or did not answer (status 500, no response). */
export function isFailedRequest(error: unknown): error is FailedRequest {
  return error instanceof Error && 'status' in error && typeof error.status === 'number';
}

function isFailedQuery(error: unknown): error is FailedQuery {
  return error instanceof Error && error.name === 'GraphqlResponseError' && 'errors' in error;
}
