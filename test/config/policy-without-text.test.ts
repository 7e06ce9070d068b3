import { expect, it } from '@jest/globals';
import { policyReading } from '../../src/config/policy-reading.ts';

it('a policy that is there and is no text is a fault, not the defaults: it may say that Pawl is off', () => {
  expect(policyReading(null)).toEqual({
    ok: false,
    problems: [expect.stringMatching(/no text file in UTF-8.* Save it as UTF-8, or remove it\.$/)],
  });
  expect(policyReading(undefined).ok).toBe(true);
});
