/** What one answer took, in tokens. The kinds of input are priced apart and, but for the hour's, do not overlap. */
export interface TokenCounts {
  /** Read afresh. */
  readonly input: number;
  /** Read from a cache. */
  readonly cached: number;
  /** Read, and written to a cache. */
  readonly cacheWrite: number;
  /** Of those: for an hour. */
  readonly cacheWriteHour: number;
  readonly output: number;
}

export const NO_TOKENS: TokenCounts = {
  input: 0,
  cached: 0,
  cacheWrite: 0,
  cacheWriteHour: 0,
  output: 0,
};

/** All that was read. */
export function inputOf({ input, cached, cacheWrite }: TokenCounts): number {
  return input + cached + cacheWrite;
}

/** Sums up what is told of two passes over the same request. */
export function addCounts(a: Partial<TokenCounts>, b: Partial<TokenCounts>): TokenCounts {
  const sum = (kind: keyof TokenCounts): number => (a[kind] ?? 0) + (b[kind] ?? 0);
  return {
    input: sum('input'),
    cached: sum('cached'),
    cacheWrite: sum('cacheWrite'),
    cacheWriteHour: sum('cacheWriteHour'),
    output: sum('output'),
  };
}
