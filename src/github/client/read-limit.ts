import { isFailedRequest } from './explain-failure.ts';

/** GitHub's `x-ratelimit-resource`: REST and GraphQL are counted apart. */
export type Resource = 'core' | 'graphql';

export type Headers = Readonly<Record<string, string | number | undefined>>;

/** What is left of a window of requests. */
export interface Quota {
  readonly limit: number;
  readonly remaining: number;
  /** Milliseconds since the epoch. */
  readonly resetAt: number;
}

/**
 * A request that GitHub did not take because there were too many: `primary`, the hour's quota, of one
 * resource; or `secondary`, of all. It did not happen, so it may be sent again.
 */
export interface LimitRefusal {
  readonly kind: 'primary' | 'secondary';
  /** What GitHub says of when to come back, ms from now or since the epoch. */
  readonly afterMs: number | undefined;
  readonly at: number | undefined;
}

/** The refusal in an answer, failed (403 and 429) or not (GraphQL says it in a 200). */
export function readRefusal(answer: unknown): LimitRefusal | undefined {
  if (isFailedRequest(answer)) {
    if (answer.status !== 403 && answer.status !== 429) return undefined;
    const headers = answer.response?.headers ?? {};
    const spent = headers['x-ratelimit-remaining'] === '0';
    const told = headers['retry-after'] !== undefined || /rate limit|abuse/i.test(answer.message);
    return answer.status === 429 || spent || told ? refusal(headers) : undefined;
  }
  if (!isQueryAnswer(answer) || answer.data.data) return undefined;
  const limited = answer.data.errors?.some(({ type }) => type === 'RATE_LIMITED');
  return limited ? refusal(answer.headers) : undefined;
}

/** What an answer says of the quota that is left, and of which resource. */
export function readQuota(
  headers: Headers,
): { readonly resource: Resource; readonly quota: Quota } | undefined {
  const resource = headers['x-ratelimit-resource'];
  if (resource !== 'core' && resource !== 'graphql') return undefined;
  const limit = Number(headers['x-ratelimit-limit']);
  const remaining = Number(headers['x-ratelimit-remaining']);
  const resetAt = Number(headers['x-ratelimit-reset']) * 1000;
  if (![limit, remaining, resetAt].every(Number.isFinite)) return undefined;
  return { resource, quota: { limit, remaining, resetAt } };
}

function refusal(headers: Headers): LimitRefusal {
  const after = Number(headers['retry-after']);
  const reset = Number(headers['x-ratelimit-reset']) * 1000;
  const spent = headers['x-ratelimit-remaining'] === '0' && Number.isFinite(reset);
  return {
    kind: spent ? 'primary' : 'secondary',
    afterMs: Number.isFinite(after) ? after * 1000 : undefined,
    at: spent ? reset : undefined,
  };
}

interface QueryAnswer {
  readonly headers: Headers;
  readonly data: {
    readonly data?: unknown;
    readonly errors?: readonly { readonly type?: string }[];
  };
}

function isQueryAnswer(answer: unknown): answer is QueryAnswer {
  if (typeof answer !== 'object' || answer === null || !('data' in answer)) return false;
  const { data } = answer;
  return (
    typeof data === 'object' && data !== null && 'errors' in data && Array.isArray(data.errors)
  );
}
