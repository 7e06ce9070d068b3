/** Times that were written lately: one answer shows the same few hundred over and over. */
const written = new Map<number, string>();
const MOST_KEPT = 10_000;

/** A time as GitHub writes it: ISO 8601, whole seconds, `Z`. */
export function isoSeconds(atMs: number): string {
  const seconds = Math.floor(atMs / 1000);
  const known = written.get(seconds);
  if (known !== undefined) return known;
  const text = `${new Date(seconds * 1000).toISOString().slice(0, -5)}Z`;
  if (written.size >= MOST_KEPT) written.clear();
  written.set(seconds, text);
  return text;
}
