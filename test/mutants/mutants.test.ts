import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { readSimulateOptions } from '../../src/cli/simulate/simulate-options.ts';
import { MUTANTS } from './mutants.js';

describe('the mutants', () => {
  it('each change a text that is there exactly once', () => {
    const stale = MUTANTS.flatMap(({ name, edits }) =>
      edits
        .filter(({ file, find }) => readFileSync(file, 'utf8').split(find).length !== 2)
        .map(({ find }) => `${name}: ${find}`),
    );
    expect(stale).toEqual([]);
  });

  it('each have a name of their own, and a world that can be simulated', () => {
    expect(new Set(MUTANTS.map(({ name }) => name)).size).toBe(MUTANTS.length);
    for (const { world } of MUTANTS) {
      const args = Object.entries(world ?? {}).flatMap(([key, value]) => [`--${key}`, `${value}`]);
      expect(() => readSimulateOptions(args)).not.toThrow();
    }
  });
});
