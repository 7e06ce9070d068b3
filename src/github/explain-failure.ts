import { PawlError } from '../errors.ts';

/** What of octokit's `RequestError` is read. */
interface FailedRequest {
  readonly status: number;
  readonly message: string;
  readonly response?: { readonly headers?: Readonly<Record<string, string | number | undefined>> };
}

/**
 * Turns GitHub's refusals of credentials and permissions into errors with a remedy. Everything else is
 * given back as it came: its caller knows what a 404, 409 or 422 means there.
 */
export function explainFailure(
  error: unknown,
  repository: { readonly owner: string; readonly name: string },
): unknown {
  if (!isFailedRequest(error)) return error;
  const where = `${repository.owner}/${repository.name}`;
  const said = `${where} answered ${error.status}: ${error.message}`;
  if (error.status === 401) return new PawlError('PAWL_TOKEN_REFUSED', said, { cause: error });
  if (error.status === 403 && error.message.includes('not accessible by integration')) {
    const needed = error.response?.headers?.['x-accepted-github-permissions'];
    const detail = needed === undefined ? said : `${said} (needs ${needed})`;
    return new PawlError('PAWL_PERMISSION_MISSING', detail, { cause: error });
  }
  return error;
}

/** Whether `error` is an answer of GitHub's with a status, and that status is one of `statuses`. */
export function hasStatus(error: unknown, ...statuses: readonly number[]): boolean {
  return isFailedRequest(error) && statuses.includes(error.status);
}

function isFailedRequest(error: unknown): error is FailedRequest {
  return error instanceof Error && 'status' in error && typeof error.status === 'number';
}
