import { describe, expect, it } from '@jest/globals';
import type { PullRequestFacts, RefusedEffect, TaskFacts } from '../../src/core/snapshot.ts';
import {
  attempt,
  check,
  command,
  commit,
  HOUR,
  labelled,
  MINUTE,
  NOON,
  published,
  publishedAs,
  pullRequest,
  record,
  sha,
  task,
} from '../support/facts.ts';
import { planOf, stateOf, stepsOf } from '../support/plans.ts';

const MALLORY = { login: 'mallory', bot: false };
const GREEN = [check('test', 'passed')];
const rules = (changes: object) => ({
  repository: {
    rules: {
      checks: [],
      upToDate: false,
      approvals: 0,
      mergeQueue: false,
      complete: true,
      ...changes,
    },
  },
});
const redMain = { repository: { history: [commit(sha('b'), [check('test', 'failed')])] } };

describe('a green pull request', () => {
  const green = published(1, ...GREEN);

  it('is merged, pinned to the head that was judged', () => {
    expect(stepsOf(planOf([green]))).toEqual([
      {
        kind: 'merge',
        task: 1,
        pullRequest: 101,
        head: sha('d'),
        method: 'merge',
        title: 'Task 1',
        reverts: undefined,
      },
    ]);
  });

  it('waits while the default branch is red, and says since when', () => {
    expect(stateOf(green, redMain)).toMatchObject({ step: { kind: 'main-red' } });
    expect(stepsOf(planOf([green], redMain))).toEqual([]);
  });

  it('of GitHub’s own merge with the base is first taken up in the record', () => {
    const head = { head: sha('e'), update: { of: sha('d') } };
    const updated = publishedAs(1, { ...head, checks: GREEN });
    expect(stepsOf(planOf([updated]))).toMatchObject([{ kind: 'accept-head', head: sha('e') }]);
    const late = { now: NOON + 9 * HOUR };
    expect(stepsOf(planOf([publishedAs(1, head)], late))).toMatchObject([{ kind: 'accept-head' }]);
  });

  it('goes through the merge queue where there is one', () => {
    const queue = rules({ mergeQueue: true });
    expect(stepsOf(planOf([green], queue))).toEqual([
      { kind: 'enqueue', task: 1, pullRequest: 'P_101', head: sha('d') },
    ]);
    const inside = publishedAs(1, { checks: GREEN, inMergeQueue: true });
    expect(stateOf(inside, queue)).toMatchObject({ step: { kind: 'in-queue' } });
    expect(stateOf(inside, { ...queue, now: NOON + 99 * HOUR }).kind).toBe('validating');
  });

  it('that conflicts is made anew on the new base', () => {
    const facts = publishedAs(1, { checks: GREEN, mergeable: 'no' });
    expect(stepsOf(planOf([facts]))).toMatchObject([{ kind: 'record-failure', class: 'conflict' }]);
  });

  it('is merged also after a week in which nobody looked', () => {
    expect(stepsOf(planOf([green], { now: NOON + 168 * HOUR }))).toMatchObject([{ kind: 'merge' }]);
  });
});

describe('a merge that GitHub refuses', () => {
  const green = published(1, ...GREEN);
  const [effect] = stepsOf(planOf([green]));
  const refusal: RefusedEffect = { effect: effect as never, why: '`deploy` is expected' };
  const twice = { others: { refused: [refusal, refusal] } };

  it('once is tried again at once', () => {
    expect(stepsOf(planOf([green], { others: { refused: [refusal] } }))).toEqual([effect]);
  });

  it('twice is told of in GitHub’s words, and tried again later', () => {
    const plan = planOf([green], twice);
    expect(stepsOf(plan)).toEqual([]);
    expect(JSON.stringify(plan.effects)).toContain('deploy');
    expect(plan.nextLookAt).toBe(NOON + 10 * MINUTE);
  });

  it('for as long as CI may take is a person’s business, and still tried', () => {
    const late = { ...twice, now: NOON + HOUR };
    expect(stateOf(green, late)).toMatchObject({
      why: { kind: 'merge-refused', why: '`deploy` is expected' },
    });
    expect(planOf([green], late).nextLookAt).toBe(NOON + HOUR + 10 * MINUTE);
  });

  it('is no matter for another head', () => {
    const other = task(
      1,
      attempt(1, 1, {
        record: record(1, 1, 'published', { head: sha('e') }),
        pullRequest: pullRequest(101, { checks: GREEN, head: sha('e') }),
      }),
    );
    expect(stepsOf(planOf([other], twice))).toMatchObject([{ kind: 'merge', head: sha('e') }]);
  });
});

describe('a pull request in the merge queue', () => {
  const inside = (changes: Partial<PullRequestFacts> = {}): TaskFacts =>
    publishedAs(1, { checks: GREEN, inMergeQueue: true, ...changes });
  const queue = rules({ mergeQueue: true });
  const out = { kind: 'dequeue', task: 1, pullRequest: 'P_101' };

  it('is left there while it is green, or CI judges it anew', () => {
    expect(stepsOf(planOf([inside()], queue))).toEqual([]);
    expect(stepsOf(planOf([inside({ checks: [check('test', 'pending')] })], queue))).toEqual([]);
  });

  it.each<[string, TaskFacts, object]>([
    ['the default branch is red', inside(), redMain],
    ['a person holds it', { ...inside(), commands: [command('hold', NOON)] }, {}],
    ['a check of its head is red', inside({ checks: [check('test', 'failed')] }), {}],
    [
      'nobody with the right stands behind its text',
      { ...inside(), issue: { ...inside().issue, events: [labelled(NOON, MALLORY)] } },
      {},
    ],
    [
      'its text is another than the one that it was made for',
      { ...inside(), issue: { ...inside().issue, content: 'f'.repeat(64) } },
      {},
    ],
    ['its issue is locked', { ...inside(), issue: { ...inside().issue, locked: true } }, {}],
  ])('is taken out when %s', (_, facts, world) => {
    const { repository = {}, ...others } = world as { repository?: object };
    const plan = planOf([facts], {
      ...others,
      repository: { ...queue.repository, ...repository },
    });
    expect(stepsOf(plan)).toContainEqual(out);
  });

  it('is taken out when Pawl is switched off, once', () => {
    const off = { ...queue, policy: { enabled: false } };
    expect(stepsOf(planOf([inside()], off))).toEqual([out]);
    expect(stepsOf(planOf([publishedAs(1, { checks: GREEN })], off))).toEqual([]);
  });
});

describe('a merge queue that put it out', () => {
  const out = (reason: string, changes: Partial<PullRequestFacts> = {}): TaskFacts =>
    publishedAs(1, { checks: GREEN, dequeued: { at: NOON, reason, times: 2 }, ...changes });

  const queue = rules({ mergeQueue: true });

  it.each([
    ['MERGE_CONFLICT', 'conflict'],
    ['CI_FAILURE', 'agent'],
    ['CI_TIMEOUT', 'flaky'],
    ['BRANCH_PROTECTIONS', 'flaky'],
    // As GitHub's timeline has been seen to say it.
    ['merge_conflict', 'conflict'],
    ['failed_checks', 'agent'],
    ['checks_timed_out', 'flaky'],
    ['git_tree_invalid', 'flaky'],
    ['invalid_merge_commit', 'flaky'],
    ['something new', 'flaky'],
  ])('for %s is a failure of the class %s', (reason, its) => {
    expect(stepsOf(planOf([out(reason)]))).toMatchObject([{ kind: 'record-failure', class: its }]);
  });

  it('once, for no conflict, may have had bad luck: it is put in once more, when nothing is red', () => {
    const once = (reason: string): TaskFacts =>
      out(reason, { dequeued: { at: NOON, reason, times: 1 } });
    for (const reason of ['CI_FAILURE', 'CI_TIMEOUT']) {
      expect(stepsOf(planOf([once(reason)], queue))).toMatchObject([{ kind: 'enqueue' }]);
    }
    expect(stepsOf(planOf([once('MERGE_CONFLICT')], queue))).toMatchObject([
      { kind: 'record-failure', class: 'conflict' },
    ]);
    expect(stateOf(once('MANUAL'), queue)).toMatchObject({ why: { kind: 'dequeued-by-person' } });
  });

  it('as it has merged it is waited for: GitHub shows it merged a moment later', () => {
    const gone = (at: number): TaskFacts =>
      out('merged', { dequeued: { at, reason: 'merged', times: 0 } });
    const plan = planOf([gone(NOON - 1)], queue);
    expect(stepsOf(plan)).toEqual([]);
    expect(plan.nextLookAt).toBe(NOON + 5000);
    expect(stepsOf(planOf([gone(NOON - MINUTE)], queue))).toMatchObject([{ kind: 'enqueue' }]);
  });

  it('because a person took it out is that person’s business', () => {
    for (const word of ['MANUAL', 'manual']) {
      expect(stateOf(out(word))).toMatchObject({ why: { kind: 'dequeued-by-person' } });
    }
  });

  it('before the present head was made, or before it was put in again, says nothing', () => {
    expect(stateOf(out('CI_FAILURE', { headAt: NOON + MINUTE }))).toMatchObject({
      ci: { kind: 'green' },
    });
    expect(stateOf(out('CI_FAILURE', { inMergeQueue: true }))).toMatchObject({
      ci: { kind: 'green' },
    });
  });
});
