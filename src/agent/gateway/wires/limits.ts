import { without } from './walk-parts.ts';
import type { JsonObject } from './wire.ts';

/** The same limit by each name that a service may know it by. */
export interface LimitNames {
  /** The most tokens of one answer. */
  readonly tokens: readonly string[];
  /** How many answers are written. */
  readonly answers: readonly string[];
}

export interface Limits {
  /** The most tokens of one answer; `undefined` if no limit is given. */
  readonly tokens: number | undefined;
  /** At least one. */
  readonly answers: number;
}

/**
 * The limits that a request gives, each the greatest of all its names: nobody but the service knows which
 * of them it heeds. What is no whole number above zero limits nothing, and is to be passed on to no service.
 */
export function limitsOf(objects: readonly JsonObject[], names: LimitNames): Limits {
  const greatest = (keys: readonly string[]): number | undefined => {
    const given = objects.flatMap((object) => keys.map((key) => object[key]).filter(isLimit));
    return given.length === 0 ? undefined : Math.max(...given);
  };
  return { tokens: greatest(names.tokens), answers: greatest(names.answers) ?? 1 };
}

/** The request with no other names of limits than these, and with those only where they limit something. */
export function onlyLimits(body: JsonObject, all: LimitNames, kept: LimitNames): JsonObject {
  const known = [...kept.tokens, ...kept.answers];
  const dropped = [...all.tokens, ...all.answers].filter(
    (key) => !known.includes(key) || !isLimit(body[key]),
  );
  return without(body, dropped);
}

function isLimit(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0;
}
