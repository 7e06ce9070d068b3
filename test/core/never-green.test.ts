import { describe, expect, it } from '@jest/globals';
import { check, commit, HOUR, NOON, sha } from '../support/facts.ts';
import { A, B, causeOf, look, one, passed, red, trial, trials, two } from '../support/red-main.ts';

describe('merges on a default branch that CI never found green', () => {
  const silent = commit(sha('0'));

  it('are tried one by one all the same', () => {
    const plan = look([one, two], [red(B), red(A), silent]);
    expect(causeOf(plan)).toEqual({ kind: 'suspects', tasks: [2, 1] });
    expect(trials(plan)).toEqual({ 1: 'waits-its-turn', 2: 'untried' });
    expect(trials(look([one, two], [red(B), red(A)], { reverts: [passed(2)] }))).toMatchObject({
      2: 'passed',
    });
  });

  it('need the proof even where one alone may be why: it may have been red before', () => {
    const lint = trial(1, check('lint', 'passed'));
    expect(trials(look([one], [red(A)], { reverts: [passed(1)] }))).toEqual({ 1: 'passed' });
    expect(trials(look([one], [red(A)], { reverts: [lint] }))).toEqual({ 1: 'main-red' });
  });

  it('are no longer suspected so long before it was red that they had their time', () => {
    const at = (sha: typeof A, committedAt: number, ...checks: ReturnType<typeof check>[]) => ({
      ...commit(sha, checks),
      committedAt,
    });
    const history = (merged: number) => [
      at(sha('9'), NOON, check('test', 'failed')),
      at(A, merged),
    ];
    expect(causeOf(look([one], history(NOON - HOUR)))).toEqual({ kind: 'suspects', tasks: [1] });
    expect(causeOf(look([one], history(NOON - HOUR - 1)))).toEqual({ kind: 'before' });
  });
});
