type Given<T> = T | null | undefined;

/** Whether a filter that may be left out (or given as `null`) admits this value. */
export function admits<T>(wanted: Given<T>, value: T): boolean {
  return wanted === undefined || wanted === null || wanted === value;
}

/** Whether a filter that lists values, and may be left out, admits this one. */
export function admitsOneOf<T>(wanted: Given<readonly T[]>, value: T): boolean {
  return wanted === undefined || wanted === null || wanted.includes(value);
}
