import { describe, expect, it } from '@jest/globals';
import type { PullRequestFacts, TaskFacts } from '../../src/core/snapshot.ts';
import { check, command, NOON, publishedAs } from '../support/facts.ts';
import type { Circumstances } from '../support/plans.ts';
import { planOf, stepsOf } from '../support/plans.ts';

const GREEN = [check('test', 'passed')];
const PENDING = [check('test', 'pending')];
const newest = { policy: { merge: { 'up-to-date': true } } };

const pull = (number: number, changes: Partial<PullRequestFacts>): TaskFacts =>
  publishedAs(number, { checks: GREEN, ...changes });
const behind = (number: number): TaskFacts => pull(number, { behindBy: 2 });

function stepsBy(tasks: readonly TaskFacts[], circumstances: Circumstances = newest) {
  return stepsOf(planOf(tasks, circumstances)).map((step) => [
    step.kind,
    'task' in step ? step.task : undefined,
  ]);
}

describe('where only the newest base is merged', () => {
  it('one pull request is brought up to date, the first in the queue', () => {
    expect(stepsBy([behind(2), behind(1), behind(3)])).toEqual([['update-branch', 1]]);
  });

  it('that holds for GitHub’s own rule as for the policy’s', () => {
    const rules = {
      checks: [],
      upToDate: true,
      approvals: 0,
      mergeQueue: false,
      complete: true,
    };
    expect(stepsBy([behind(1), behind(2)], { repository: { rules } })).toEqual([
      ['update-branch', 1],
    ]);
  });

  it('none is while another holds the newest base and is judged, or was found good', () => {
    expect(stepsBy([behind(1), pull(2, { checks: PENDING })])).toEqual([]);
    expect(stepsBy([behind(1), pull(2, {})])).toEqual([['merge', 2]]);
  });

  it('one is merged at a time: the next would not hold the newest base any more', () => {
    expect(stepsBy([pull(1, {}), pull(2, {}), pull(3, {})])).toEqual([['merge', 1]]);
  });

  it('what is held or not approved holds up nobody', () => {
    const held = { ...pull(1, {}), commands: [command('hold', NOON)] };
    expect(stepsBy([held, behind(2)])).toEqual([['update-branch', 2]]);
  });

  it('what is behind while CI still judges it holds up nobody', () => {
    expect(stepsBy([pull(1, { behindBy: 1, checks: PENDING }), behind(2)])).toEqual([
      ['update-branch', 2],
    ]);
  });

  it('a pull request of which GitHub does not tell is taken for behind', () => {
    expect(stepsBy([pull(1, { behindBy: undefined })])).toEqual([['update-branch', 1]]);
  });
});

describe('elsewhere', () => {
  it('all that are green are merged, behind or not, in the order of the queue', () => {
    expect(stepsBy([behind(2), pull(1, {})], {})).toEqual([
      ['merge', 1],
      ['merge', 2],
    ]);
  });
});
