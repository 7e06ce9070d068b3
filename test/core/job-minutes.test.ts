import { describe, expect, it } from '@jest/globals';
import { commandMinutes, jobMinutes, tellTooShort } from '../../src/core/job-minutes.ts';
import { policy } from '../support/facts.ts';

const check = (minutes: number): object => ({ name: `${minutes}`, run: 'true', minutes });

describe('how long a job may take', () => {
  it('is what its commands may take, and half an hour around them', () => {
    expect(jobMinutes(policy())).toEqual({ work: 90, verify: 30 });
    const more = policy({
      setup: ['npm ci', 'npm run build'],
      checks: [check(15), check(20)],
      attempts: { minutes: 100 },
    });
    expect(jobMinutes(more)).toEqual({ work: 190, verify: 125 });
  });

  it('is never more than GitHub lets one of its own take', () => {
    const long = policy({
      setup: ['true'],
      checks: [check(350), check(349)],
      attempts: { minutes: 350 },
    });
    expect(jobMinutes(long)).toEqual({ work: 360, verify: 360 });
  });

  it('leaves its commands half an hour less, or half of it where it is short', () => {
    expect(commandMinutes(120)).toBe(90);
    expect(commandMinutes(20)).toBe(10);
    expect(commandMinutes(Infinity)).toBe(Infinity);
  });

  it('is said to be too short where the policy gives its commands more', () => {
    const long = policy({ setup: ['true'], checks: [check(20)], attempts: { minutes: 100 } });
    expect(tellTooShort(long, 'work', 190)).toBeUndefined();
    expect(tellTooShort(long, 'work', undefined)).toBeUndefined();
    expect(tellTooShort(long, 'work', 120)).toBe(
      'The policy gives setup and sessions up to 160 minutes, and the job `work`, which ends after 120, leaves them 90: they end then.',
    );
    expect(tellTooShort(long, 'verify', 110)).toBeUndefined();
    expect(tellTooShort(long, 'verify', 100)).toMatch(
      /^The policy gives setup and checks up to 80 /,
    );
  });
});
