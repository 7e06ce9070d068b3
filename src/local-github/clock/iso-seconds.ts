/** A time as GitHub writes it: ISO 8601, whole seconds, `Z`. */
export function isoSeconds(atMs: number): string {
  return `${new Date(atMs).toISOString().slice(0, -5)}Z`;
}
