/** A span as a sentence has it, from seconds. */
export function inMinutes(seconds: number): string {
  const minutes = Number((seconds / 60).toFixed(2));
  return minutes === 1 ? '1 minute' : `${minutes} minutes`;
}
