import { describe, expect, it } from '@jest/globals';
import type { CheckResult } from '../../src/core/snapshot.ts';
import { allPassed } from '../../src/core/verdict.ts';

const checks = (...results: readonly CheckResult[]): readonly { result: CheckResult }[] =>
  results.map((result) => ({ result }));

describe('all checks of a commit have passed', () => {
  it('where some did and the rest were skipped', () => {
    expect(allPassed(checks('passed', 'skipped', 'passed'))).toBe(true);
  });

  it('not where there are none yet', () => {
    expect(allPassed([])).toBe(false);
  });

  it.each(['pending', 'failed', 'failing', 'cancelled'] as const)(
    'not where one is %s',
    (result) => {
      expect(allPassed(checks('passed', result))).toBe(false);
    },
  );
});
