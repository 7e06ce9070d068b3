import { expect, it } from '@jest/globals';
import { inMinutes } from '../../src/process/in-minutes.ts';

it.each([
  [60, '1 minute'],
  [1_800, '30 minutes'],
  [90, '1.5 minutes'],
  [0.6, '0.01 minutes'],
])('a span of %d seconds is told as %s', (seconds, told) => {
  expect(inMinutes(seconds)).toBe(told);
});
