/**
 * Counts down from now: gives the seconds that are left, fewer than none when time is over; of a longer
 * time, `within`, no more than is left of that.
 */
export function countDown(seconds: number, within = (): number => Infinity): () => number {
  const end = performance.now() + seconds * 1_000;
  return () => Math.min((end - performance.now()) / 1_000, within());
}
