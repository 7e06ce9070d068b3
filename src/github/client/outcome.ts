import { GraphqlResponseError } from '@octokit/graphql';
import type { Sha } from '../../core/ids.ts';
import { hasStatus } from './explain-failure.ts';

/**
 * What became of an effect. `refused`: GitHub's own precondition failed, so the snapshot is old.
 * `unknown`: no answer, or a 5xx; it may have happened. Both are observed again, never repeated.
 */
export type Outcome =
  | { readonly kind: 'applied'; readonly merge?: Sha }
  | { readonly kind: 'refused'; readonly why: string }
  | { readonly kind: 'unknown'; readonly why: string };

export const APPLIED: Outcome = { kind: 'applied' };

/**
 * What a failed write says of its outcome; `undefined` for what is no answer to it: credentials and
 * permissions, which a person must mend, and faults of our own.
 */
export function outcomeOf(error: unknown): Exclude<Outcome, { kind: 'applied' }> | undefined {
  if (isUnanswered(error)) return { kind: 'unknown', why: messageOf(error) };
  if (error instanceof GraphqlResponseError || hasStatus(error, 403, 404, 405, 409, 410, 422, 429))
    return { kind: 'refused', why: messageOf(error) };
  return undefined;
}

/**
 * Whether a write may have happened although it failed. Octokit reports a request that got no answer
 * as status 500, or with the cause that fetch gave (`terminated` where it was cut off); GraphQL reports
 * GitHub's own time limit with status 200.
 */
export function isUnanswered(error: unknown): boolean {
  if (hasStatus(error, 500, 502, 503, 504)) return true;
  // By their names, as fetch may throw errors of another realm.
  const name: unknown = Reflect.get(Object(error), 'name');
  if (name === 'TypeError') return /fetch failed|terminated/.test(messageOf(error));
  // Half an answer: the connection was cut where nothing told how long it was to be.
  if (name === 'SyntaxError') return true;
  return (
    error instanceof GraphqlResponseError &&
    error.errors?.some(({ message }) => message.startsWith('Something went wrong')) === true
  );
}

/** What an error says. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
