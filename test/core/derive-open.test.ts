import { describe, expect, it } from '@jest/globals';
import type { PullRequestFacts, TaskFacts } from '../../src/core/snapshot.ts';
import {
  attempt,
  branch,
  check,
  commit,
  HOUR,
  MALLORY,
  MINUTE,
  NOON,
  published,
  publishedAs,
  pullRequest,
  record,
  review,
  run,
  sha,
  task,
} from '../support/facts.ts';
import { planOf, stateOf, stepsOf } from '../support/plans.ts';

const once = { run: { id: 70, attempt: 1 }, startedAt: NOON };
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

describe('a pull request', () => {
  it('is still being published while its record is missing and its run lives', () => {
    const young = { run: run(true), claimedAt: NOON, pullRequest: pullRequest(9) };
    const facts = task(1, attempt(1, 1, young));
    expect(stateOf(facts).kind).toBe('working');
    expect(planOf([facts]).effects).toEqual([]);
  });

  it('is given up when its run died before it wrote the record', () => {
    const died = { run: run(false, 'failure'), branch: branch(1, 1, { tip: sha('d') }) };
    const facts = task(1, attempt(1, 1, { ...died, pullRequest: pullRequest(9) }));
    expect(stepsOf(planOf([facts]))).toMatchObject([
      { kind: 'record-failure', class: 'infrastructure', release: false },
      { kind: 'close-pull-request', pullRequest: 'P_9' },
    ]);
  });

  it.each([
    ['somebody pushed to it', { head: sha('e') }],
    ['somebody turned it to another base', { base: 'release' }],
  ])('is a person’s when %s', (_, changes) => {
    const facts = publishedAs(1, { checks: GREEN, ...changes });
    expect(stateOf(facts)).toMatchObject({ why: { kind: 'changed-by-person' } });
    expect(stepsOf(planOf([facts]))).toEqual([]);
  });

  it('is a person’s when somebody closed it, or deleted its branch', () => {
    const why = { kind: 'needs-human', why: { kind: 'closed-by-person' } };
    expect(stateOf(publishedAs(1, { state: 'closed' }))).toMatchObject(why);
    const gone = { branch: undefined, claim: undefined, claimedAt: NOON };
    const facts = task(
      1,
      attempt(1, 1, { ...gone, pullRequest: pullRequest(9, { state: 'closed' }) }),
    );
    expect(stateOf(facts)).toMatchObject(why);
  });

  it('goes on when somebody opens it again', () => {
    expect(stateOf(publishedAs(1, { checks: GREEN })).kind).toBe('validating');
  });

  it('counts as a failure of nobody’s when it is gone', () => {
    const facts = task(1, attempt(1, 1, { record: record(1, 1, 'published') }));
    expect(stateOf(facts)).toMatchObject({ kind: 'queued', waits: { kind: 'backoff' } });
  });
});

describe('CI', () => {
  it('that has said nothing has not said yes', () => {
    expect(stateOf(published(1))).toMatchObject({ kind: 'validating', ci: { kind: 'silent' } });
  });

  it('has a deadline, then a person is asked, and what did not finish is named', () => {
    const pending = published(1, check('test', 'pending'));
    expect(planOf([pending]).nextLookAt).toBe(NOON + HOUR);
    expect(stateOf(pending, { now: NOON + HOUR })).toMatchObject({
      why: { kind: 'ci-silent', waitsFor: ['test'] },
    });
    expect(stateOf(published(1), { now: NOON + HOUR })).toMatchObject({
      why: { kind: 'ci-silent', waitsFor: [] },
    });
  });

  it('has its whole time again when it is run again, and for a new head', () => {
    const again = published(1, check('test', 'pending', { startedAt: NOON + 50 * MINUTE }));
    expect(stateOf(again, { now: NOON + 109 * MINUTE }).kind).toBe('validating');
    expect(stateOf(again, { now: NOON + 110 * MINUTE }).kind).toBe('needs-human');
    const updated = publishedAs(1, { createdAt: NOON - 9 * HOUR, headAt: NOON });
    expect(stateOf(updated).kind).toBe('validating');
  });

  it('is not called late on a head that GitHub does not show everywhere yet', () => {
    const stale = publishedAs(1, { createdAt: NOON - 9 * HOUR, headAt: undefined });
    expect(stateOf(stale)).toMatchObject({ kind: 'validating', ci: { kind: 'silent' } });
  });

  it('is waited for where a required check has not reported', () => {
    const wants = rules({
      checks: [
        { name: 'test', appId: undefined },
        { name: 'lint', appId: undefined },
      ],
    });
    expect(stateOf(published(1, ...GREEN), wants)).toMatchObject({
      ci: { kind: 'pending', waitsFor: ['lint'] },
    });
  });

  it('of another App does not satisfy what is bound to one', () => {
    const wants = rules({ checks: [{ name: 'test', appId: 99 }] });
    expect(stateOf(published(1, ...GREEN), wants)).toMatchObject({ ci: { kind: 'pending' } });
    const bound = check('test', 'passed', { appId: 99 });
    expect(stateOf(published(1, bound), wants)).toMatchObject({ ci: { kind: 'green' } });
  });

  it('is waited for to its end, also when something failed already', () => {
    const facts = published(1, check('a', 'failed'), check('b', 'pending'));
    expect(stateOf(facts)).toMatchObject({ ci: { kind: 'pending', waitsFor: ['b'] } });
  });

  it('that was cancelled has said nothing, unless its twin went on', () => {
    const cancelled = published(1, ...GREEN, check('lint', 'cancelled'));
    expect(stateOf(cancelled)).toMatchObject({ ci: { kind: 'pending', waitsFor: ['lint'] } });
    const twin = published(1, check('test', 'cancelled'), ...GREEN);
    expect(stateOf(twin)).toMatchObject({ ci: { kind: 'green' } });
  });

  it('that is red is run once more before it is believed', () => {
    const facts = published(1, check('test', 'failed', once));
    expect(stepsOf(planOf([facts]))).toEqual([{ kind: 'rerun', task: 1, runId: 70 }]);
    expect(planOf([facts]).nextLookAt).toBe(NOON + HOUR);
  });

  it('that is red twice is the agent’s failure, with what it said; only then comes the next', () => {
    const facts = published(1, check('lint', 'failed'));
    expect(stepsOf(planOf([facts]))).toMatchObject([
      {
        kind: 'record-failure',
        class: 'agent',
        reason: 'CI refused pull request #101: `lint` failed',
        failedChecks: [{ name: 'lint' }],
      },
    ]);
    const recorded = task(
      1,
      attempt(1, 1, { record: record(1, 1, 'agent'), pullRequest: pullRequest(101) }),
    );
    expect(stepsOf(planOf([recorded])).map(({ kind }) => kind)).toEqual([
      'close-pull-request',
      'start-run',
    ]);
  });
});

describe('a pull request that is red where the default branch is red as well', () => {
  const facts = published(1, check('test', 'failed'));

  it('is not blamed for it, and waits', () => {
    expect(stateOf(facts, redMain)).toMatchObject({ step: { kind: 'main-red', since: sha('b') } });
    expect(stepsOf(planOf([facts], redMain))).toEqual([]);
  });

  it('is blamed for what fails on it alone', () => {
    const more = published(1, check('test', 'failed'), check('lint', 'failed'));
    expect(stepsOf(planOf([more], redMain))).toMatchObject([{ kind: 'record-failure' }]);
  });

  it('is judged on the mended base when that is there', () => {
    const history = [
      commit(sha('9'), [check('test', 'passed')]),
      commit(sha('b'), [check('test', 'failed')]),
    ];
    const behind = publishedAs(1, { checks: [check('test', 'failed')], behindBy: 1 });
    expect(stepsOf(planOf([behind], { repository: { history } }))).toMatchObject([
      { kind: 'update-branch', base: sha('9') },
    ]);
    expect(stepsOf(planOf([facts], { repository: { history } }))).toMatchObject([
      { kind: 'record-failure' },
    ]);
  });
});

describe('reviews', () => {
  const reviewed = (
    reviews: readonly ReturnType<typeof review>[],
    changes: Partial<PullRequestFacts> = {},
  ): TaskFacts => publishedAs(1, { checks: GREEN, reviews, ...changes });
  const wants = (approvals: number) => ({ policy: { merge: { approvals } } });

  it('are waited for as the policy or GitHub asks, and counted', () => {
    const facts = reviewed([review('ada', 'approved')]);
    expect(stateOf(facts, wants(2))).toMatchObject({
      kind: 'awaiting-review',
      approvals: 1,
      wanted: 2,
    });
    expect(stateOf(facts, rules({ approvals: 2 }))).toMatchObject({ wanted: 2 });
    expect(stateOf(facts, wants(1))).toMatchObject({ step: { kind: 'merge' } });
  });

  it('count only of people who may push', () => {
    const bot = review('bot[bot]', 'approved', { author: { login: 'bot[bot]', bot: true } });
    const guest = review('mallory', 'approved', { counts: false });
    const gone = review('x', 'dismissed');
    expect(stateOf(reviewed([bot, guest, gone]), wants(1))).toMatchObject({ approvals: 0 });
  });

  it('are waited for where GitHub says so, however many there are', () => {
    const facts = reviewed([review('ada', 'approved')], { reviewDecision: 'required' });
    expect(stateOf(facts)).toMatchObject({ kind: 'awaiting-review' });
  });

  it('that ask for changes are the next attempt’s evidence', () => {
    const body = 'Use the parser that is there.';
    const facts = reviewed([review('ada', 'changes-requested', { body })]);
    expect(stepsOf(planOf([facts]))).toMatchObject([
      {
        kind: 'record-failure',
        class: 'agent',
        reason: 'ada asked for changes in pull request #101',
        evidence: [{ source: 'review by ada', logTail: body }],
      },
    ]);
  });

  it('that were dismissed, or are a bot’s or a guest’s, refuse nothing', () => {
    const reviews = [
      review('ada', 'dismissed'),
      review('mallory', 'changes-requested', { author: MALLORY, counts: false }),
      review('b', 'changes-requested', { author: { login: 'b[bot]', bot: true } }),
    ];
    expect(stateOf(reviewed(reviews))).toMatchObject({ step: { kind: 'merge' } });
  });

  it('do not make a late merge a refused one', () => {
    const facts = reviewed([review('ada', 'approved', { at: NOON + 99 * HOUR })]);
    expect(stepsOf(planOf([facts], { ...wants(1), now: NOON + 99 * HOUR }))).toMatchObject([
      { kind: 'merge' },
    ]);
  });
});
