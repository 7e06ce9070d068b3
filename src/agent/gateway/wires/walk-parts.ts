import type { JsonObject } from './wire.ts';

/** What a part of a message makes the service read. */
export type PartKind = 'words' | 'more' | 'elsewhere';

/** What of a request is sent on, and what that makes the service read. */
export interface Kept {
  readonly kept: JsonObject;
  readonly reads: PartKind;
}

/**
 * What the parts of a request make the service read, at the worst: `more` than the request's bytes (pictures,
 * files that it holds), or what lies `elsewhere` on the network. `skip` names what holds an agent's own data.
 */
export function walkParts(
  root: unknown,
  skip: ReadonlySet<string>,
  judge: (part: JsonObject) => PartKind,
): PartKind {
  let worst: PartKind = 'words';
  const open: unknown[] = [root];
  while (open.length > 0) {
    const value = open.pop();
    if (Array.isArray(value)) {
      for (const item of value) open.push(item);
      continue;
    }
    if (!isObject(value)) continue;
    const kind = judge(value);
    if (kind === 'elsewhere') return kind;
    if (kind === 'more') worst = kind;
    for (const [key, held] of Object.entries(value)) if (!skip.has(key)) open.push(held);
  }
  return worst;
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null;
}

/** Whether a value is an address that a service would fetch. */
export function isAddress(value: unknown): boolean {
  return typeof value === 'string' && !/^data:/i.test(value);
}

/** The object without some of its keys. */
export function without(body: JsonObject, keys: readonly string[]): JsonObject {
  return Object.fromEntries(Object.entries(body).filter(([key]) => !keys.includes(key)));
}

export const ELSEWHERE =
  'Pawl lets nothing through that makes the service fetch from other addresses: put the content itself in.';
