import type { Millis } from './ids.ts';

/**
 * How long to wait after the nth failure in a row: `first`, doubled each time, at most `longest`, and
 * spread over half of that to either side, so that what failed together does not come back together.
 * `seed` stands in for chance: the same failure always gives the same time.
 */
export function backoff(nth: number, first: Millis, longest: Millis, seed: string): Millis {
  const whole = Math.min(longest, first * 2 ** Math.min(nth - 1, 30));
  return Math.round(whole * (0.5 + fraction(seed)));
}

/** A number in [0, 1) from a text (FNV-1a). */
function fraction(text: string): number {
  let hash = 0x811c9dc5;
  for (const character of text) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  return (hash >>> 0) / 2 ** 32;
}
