import { describe, expect, it } from '@jest/globals';
import { missingFacts } from '../../src/core/missing-facts.ts';
import type { CommitFacts } from '../../src/core/snapshot.ts';
import {
  check,
  commit,
  HOUR,
  issueNumber,
  NOON,
  pullRequest,
  revert,
  sha,
  snapshot,
} from '../support/facts.ts';
import { stepsOf } from '../support/plans.ts';
import { A, B, causeOf, GREEN, look, one, red, trials, two } from '../support/red-main.ts';

describe('the limit of reverts', () => {
  const back = (digit: string, at: number): CommitFacts =>
    commit(sha(digit), [check('test', 'passed')], {
      reverts: sha('f'),
      task: issueNumber(9),
      committedAt: at,
    });
  const once = { policy: { rollback: { 'max-per-day': 1 } } };

  it('holds for any 24 hours, and says when the next may be tried', () => {
    const history = [red(A), back('5', NOON - 5 * HOUR)];
    const plan = look([one], history, once);
    expect(causeOf(plan)).toEqual({ kind: 'limit', reverts: 1, until: NOON + 19 * HOUR });
    expect(trials(plan)).toEqual({ 1: 'red' });
    expect(stepsOf(plan)).toEqual([]);
    expect(plan.nextLookAt).toBe(NOON + 19 * HOUR);
    expect(trials(look([one], history, { ...once, now: NOON + 19 * HOUR }))).toEqual({
      1: 'untried',
    });
  });

  it('counts what of the day lies further back than a look reads: that is asked for first', () => {
    const suspected = { ...once, others: { dayReverts: undefined } };
    const asked = look([one], [red(A), GREEN], suspected);
    expect(stepsOf(asked)).toMatchObject([{ kind: 'revert' }]);
    const facts = snapshot([one], { history: [red(A), GREEN] });
    expect(missingFacts(facts, asked, NOON)).toMatchObject({ dayReverts: true });
    expect(missingFacts({ ...facts, dayReverts: [] }, asked, NOON)).toBeUndefined();
    expect(missingFacts(facts, asked, NOON + 48 * HOUR)).toBeUndefined();
    const dayReverts = [{ of: sha('f'), at: NOON - 5 * HOUR }];
    const plan = look([one], [red(A), GREEN], { ...once, others: { dayReverts } });
    expect(causeOf(plan)).toEqual({ kind: 'limit', reverts: 1, until: NOON + 19 * HOUR });
    expect(stepsOf(plan)).toEqual([]);
  });

  it('of none takes nothing back, ever', () => {
    const plan = look([one], [red(A), GREEN], { policy: { rollback: { 'max-per-day': 0 } } });
    expect(causeOf(plan)).toEqual({ kind: 'limit', reverts: 0, until: undefined });
  });

  it('counts a revert once, whichever traces there are of it, and none of a person’s', () => {
    const landed = revert(2, {
      pullRequest: pullRequest(902, { state: 'merged', merge: { sha: sha('8'), at: NOON - HOUR } }),
    });
    const trace = commit(sha('8'), [check('test', 'passed')], {
      reverts: B,
      task: issueNumber(2),
      committedAt: NOON - HOUR,
    });
    const person = commit(sha('6'), [], { reverts: sha('7'), committedAt: NOON - HOUR });
    const twice = { policy: { rollback: { 'max-per-day': 2 } } };
    const plan = look([one, two], [red(A), person, trace, commit(B), GREEN], {
      ...twice,
      reverts: [landed],
    });
    expect(causeOf(plan)).toEqual({ kind: 'suspects', tasks: [1] });
  });
});
