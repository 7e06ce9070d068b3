import { describe, expect, it } from '@jest/globals';
import { attempt, check, commit, NOON, pullRequest, record, sha, task } from '../support/facts.ts';
import { stepsOf } from '../support/plans.ts';
import { A, GREEN, look, one, red, trials } from '../support/red-main.ts';

describe('a merge that a person took back', () => {
  it('is said of him, and nothing against the agent', () => {
    const back = commit(sha('8'), [check('test', 'passed')], { reverts: A });
    const plan = look([one], [back, red(A), GREEN]);
    expect(trials(plan)).toEqual({ 1: 'reverted' });
    expect(plan.tasks[0]?.state).toMatchObject({ why: { by: 'person' } });
    expect(stepsOf(plan)).toMatchObject([
      {
        kind: 'record-failure',
        class: 'cancelled',
        reason: 'A person took its merge back',
        revertedBy: sha('8'),
        failedChecks: [],
      },
    ]);
  });

  it('is known by its record, once the commit is out of sight', () => {
    const by = (outcome: 'cancelled' | 'agent') => {
      const merge = { sha: A, at: NOON };
      const pull = pullRequest(101, { state: 'merged', merge });
      const its = record(1, 1, outcome, { revertedBy: sha('8') });
      return look([task(1, attempt(1, 1, { record: its, pullRequest: pull }))], [GREEN]);
    };
    expect(by('cancelled').tasks[0]?.state).toMatchObject({
      why: { kind: 'reverted', by: 'person' },
    });
    expect(by('agent').tasks[0]?.state).toMatchObject({ why: { kind: 'reverted', by: 'pawl' } });
    expect(JSON.stringify(by('cancelled').effects)).toContain('A person took the merge');
    expect(JSON.stringify(by('agent').effects)).toContain('the default branch was red with it');
  });
});
