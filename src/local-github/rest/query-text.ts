import type { Call } from '../http/handler.ts';

/** A query parameter; the first, if it is given several times. */
export function queryText({ query }: Pick<Call, 'query'>, name: string): string | undefined {
  const value = query[name];
  return typeof value === 'string' ? value : value?.[0];
}
