import { describe, expect, it } from '@jest/globals';
import { check, MINUTE, NOON, pullRequest, publishedAs, revert, sha } from '../support/facts.ts';
import { stepsOf } from '../support/plans.ts';
import { A, GREEN, look, one, red, trials } from '../support/red-main.ts';

const SECOND = 1_000;
const STATUS = { checkRun: undefined, run: undefined };
const signed = check('license/cla', 'passed', STATUS);
const job = check('test', 'passed', { checkRun: { id: 5, isJob: true } });
const requires = { checks: [{ name: 'license/cla', appId: undefined }] };

describe('a head of a moment ago, green before any workflow has reported', () => {
  const steps = (now: number, checks: readonly ReturnType<typeof check>[], rules: object = {}) => {
    const made = { createdAt: NOON, headAt: NOON, checks };
    const plan = look([publishedAs(1, made)], [GREEN], { now, rules });
    return { kinds: stepsOf(plan).map(({ kind }) => kind), next: plan.nextLookAt };
  };

  it('is not merged before CI had a minute to show itself, and then is', () => {
    const soon = steps(NOON + 2 * SECOND, [signed]);
    expect(soon).toEqual({ kinds: [], next: NOON + MINUTE });
    expect(steps(NOON + MINUTE, [signed]).kinds).toEqual(['merge']);
  });

  it('is merged at once where a job has passed, or what passed is what is required', () => {
    expect(steps(NOON + 2 * SECOND, [signed, job]).kinds).toEqual(['merge']);
    expect(steps(NOON + 2 * SECOND, [signed], requires).kinds).toEqual(['merge']);
  });

  it('takes no merge back either', () => {
    const made = { createdAt: NOON, headAt: NOON, head: sha('8') };
    const checks = [check('test', 'passed', STATUS)];
    const reverts = [revert(1, { pullRequest: pullRequest(901, { ...made, checks }) })];
    const tried = (now: number) => trials(look([one], [red(A), GREEN], { now, reverts }));
    expect(tried(NOON + 2 * SECOND)).toEqual({ 1: 'running' });
    expect(tried(NOON + MINUTE)).toEqual({ 1: 'passed' });
  });
});
