/** Times that are remembered; then all are forgotten. */
const MOST = 10_000;
const written = new Map<number, string>();

/** A time as GitHub writes it: ISO 8601, whole seconds, `Z`. */
export function isoSeconds(atMs: number): string {
  const second = Math.floor(atMs / 1000);
  const known = written.get(second);
  if (known !== undefined) return known;
  const text = `${new Date(second * 1000).toISOString().slice(0, -5)}Z`;
  if (written.size >= MOST) written.clear();
  written.set(second, text);
  return text;
}
