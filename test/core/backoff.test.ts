import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { backoff } from '../../src/core/backoff.ts';

const MINUTE = 60_000;
const nth = fc.integer({ min: 1, max: 1_000 });

describe('the wait after a failure', () => {
  it('is around the first, then doubled, and never beyond one and a half of the longest', () => {
    fc.assert(
      fc.property(nth, fc.string(), (number, seed) => {
        const whole = Math.min(120 * MINUTE, 2 * MINUTE * 2 ** (number - 1));
        const wait = backoff(number, 2 * MINUTE, 120 * MINUTE, seed);
        expect(wait).toBeGreaterThanOrEqual(0.5 * whole);
        expect(wait).toBeLessThanOrEqual(1.5 * whole);
      }),
    );
  });

  it('is always the same for the same failure, and spread for what failed together', () => {
    const waits = Array.from({ length: 50 }, (_, seed) =>
      backoff(1, 1_000, 1_000, `${seed}`.repeat(20)),
    );
    expect(new Set(waits).size).toBeGreaterThan(35);
    expect(backoff(1, 1_000, 1_000, 'x')).toBe(backoff(1, 1_000, 1_000, 'x'));
  });
});
