import { describe, expect, it } from '@jest/globals';
import type { PullRequestFacts, TaskFacts } from '../../src/core/snapshot.ts';
import { withMerge } from '../../src/core/with-merge.ts';
import { check, command, commit, NOON, publishedAs, sha, snapshot } from '../support/facts.ts';
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
  const anyBase = { policy: { merge: { 'up-to-date': false } } };
  const circumstances = (at: number): Circumstances => ({
    ...anyBase,
    repository: { history: [commit(sha('b'), [], { committedAt: at })] },
  });

  it('what is green is merged, behind or not, in the order of the queue, one at a look', () => {
    const plan = planOf([behind(2), pull(1, {})], anyBase);
    expect(stepsOf(plan)).toMatchObject([{ kind: 'merge', task: 1 }]);
    // Just after it, GitHub would refuse the next: nothing tells when it would not any more.
    expect(plan.nextLookAt).toBe(NOON + 5_000);
  });

  it('a merge waits while the base has just moved and GitHub does not know what that means', () => {
    const unknown = pull(1, { mergeable: 'unknown' });
    const justMoved = planOf([unknown], circumstances(NOON - 1_000));
    expect(stepsOf(justMoved)).toEqual([]);
    expect(justMoved.nextLookAt).toBe(NOON + 5_000);
    expect(stepsBy([unknown], circumstances(NOON - 30_000))).toEqual([['merge', 1]]);
    expect(stepsBy([pull(1, {})], circumstances(NOON - 1_000))).toEqual([['merge', 1]]);
  });

  it('a merge leaves all others behind, and GitHub to find out whether they can follow', () => {
    const [effect] = stepsOf(planOf([pull(1, {}), pull(2, {})], anyBase));
    if (effect?.kind !== 'merge') throw new Error('Nothing is merged');
    const before = snapshot([pull(1, {}), pull(2, {})]);
    const after = withMerge(before, effect, { sha: sha('e'), at: NOON });
    expect(after.tasks.map(({ attempts }) => attempts[0]?.pullRequest)).toMatchObject([
      { state: 'merged', merge: { sha: sha('e') } },
      { state: 'open', mergeable: 'unknown', behindBy: 1 },
    ]);
  });
});
