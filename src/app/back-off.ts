const FIRST_MS = 2000;
const MAX_MS = 5 * 60_000;

/**
 * How long after the n-th failure in a row to look again, ms: twice as long each time up to five
 * minutes, and somewhere in the upper half of that, so that what failed together does not come back
 * together. `random` is from 0 to 1.
 */
export function backOff(failures: number, random: number): number {
  const most = Math.min(FIRST_MS * 2 ** (failures - 1), MAX_MS);
  return Math.round(most / 2 + (most / 2) * random);
}
