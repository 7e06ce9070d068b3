import type { JsonObject } from './wire.ts';

/**
 * An object with only the tools that `keep` leaves of each list, wherever in it one stands: a request may bring
 * tools in with what was said (OpenAI's `tool_search_output`), and the service would run them as its own. Where
 * one tool stands for a list, which Google's parser takes, it is one. `skip` names what holds an agent's own data.
 */
export function filterTools(
  object: object,
  skip: ReadonlySet<string>,
  keep: (tools: readonly unknown[]) => readonly unknown[],
): JsonObject {
  const within = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    return Array.isArray(value) ? value.map(within) : filterTools(value, skip, keep);
  };
  return Object.fromEntries(
    Object.entries(object).map(([key, value]) => {
      if (key === 'tools' && typeof value === 'object' && value !== null) {
        return [key, keep(Array.isArray(value) ? value : [value])];
      }
      return [key, skip.has(key) ? value : within(value)];
    }),
  );
}
