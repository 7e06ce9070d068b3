/** Counts down from now: gives the seconds that are left, fewer than none when time is over. */
export function countDown(seconds: number): () => number {
  const end = performance.now() + seconds * 1_000;
  return () => (end - performance.now()) / 1_000;
}
