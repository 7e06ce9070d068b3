import { describe, expect, it } from '@jest/globals';
import type { CommitFacts, IssueEvent } from '../../src/core/snapshot.ts';
import {
  ADA,
  attempt,
  check,
  command,
  commit,
  HOUR,
  issue,
  labelled,
  merged,
  MINUTE,
  NOON,
  pullRequest,
  record,
  run,
  sha,
  snapshot,
  task,
} from '../support/facts.ts';
import { planOf, stateOf, stepsOf } from '../support/plans.ts';

const A = sha('a');
const one = merged(1, A);
const own = (result: 'passed' | 'failed' | 'pending' | 'cancelled', changes = {}): CommitFacts =>
  commit(A, [check('test', result, changes)]);
const before = commit(sha('0'), [check('test', 'passed')], { committedAt: NOON - HOUR });
const after = commit(sha('9'), [check('test', 'passed')], { committedAt: NOON + MINUTE });
const on = (...history: CommitFacts[]) => ({ repository: { history: [...history, before] } });
const done = (verified: boolean) => ({ kind: 'done', verified });

describe('a merged task', () => {
  it('is watched until the default branch has a verdict, and for how long is known', () => {
    expect(stateOf(one, on(commit(A)))).toMatchObject({
      kind: 'watching',
      watch: { kind: 'waiting', until: NOON + HOUR },
    });
    expect(planOf([one], on(commit(A))).nextLookAt).toBe(NOON + HOUR);
  });

  it('is done when its merge is green: the issue closed, its branches gone', () => {
    expect(stateOf(one, on(own('passed')))).toMatchObject(done(true));
    expect(planOf([one], on(own('passed'))).effects).toMatchObject([
      { kind: 'show', close: 'completed', deleteBranches: ['R_1_1'] },
    ]);
  });

  it('is judged by its first descendant with a verdict, when its own run was cancelled', () => {
    expect(stateOf(one, on(after, own('cancelled')))).toMatchObject(done(true));
  });

  it('is done when a later commit mended what it had turned red', () => {
    expect(stateOf(one, on(after, own('failed')))).toMatchObject(done(true));
  });

  it('is not judged by what came before it', () => {
    expect(stateOf(one, on(commit(A))).kind).toBe('watching');
  });

  it('is done, unverified, when nothing judges the branch in time', () => {
    const late = { ...on(commit(A)), now: NOON + HOUR };
    expect(stateOf(one, late)).toMatchObject(done(false));
    expect(JSON.stringify(planOf([one], late).effects)).toContain('unverified');
  });

  it('is done, unverified, where no required check runs on the branch, whatever else is red there', () => {
    const { rules } = snapshot([]).repository;
    const required = { ...rules, checks: [{ name: 'build', appId: undefined }] };
    const at = { repository: { ...on(own('failed')).repository, rules: required } };
    expect(stateOf(one, at)).toMatchObject({ kind: 'watching', watch: { kind: 'waiting' } });
    const late = { ...at, now: NOON + HOUR };
    expect(stateOf(one, late)).toMatchObject(done(false));
    expect(planOf([one], late).pauses).toEqual([]);
  });

  it('is watched as long as its run is repeated, or a newer one is at work', () => {
    const at = NOON + 50 * MINUTE;
    const later = NOON + 70 * MINUTE;
    const again = own('pending', { run: { id: 70, attempt: 2 }, startedAt: at });
    expect(stateOf(one, { ...on(again), now: later })).toMatchObject({ kind: 'watching' });
    const newer = commit(sha('9'), [check('test', 'pending', { startedAt: at })]);
    expect(stateOf(one, { ...on(newer, own('cancelled')), now: later }).kind).toBe('watching');
    expect(stateOf(one, { ...on(own('cancelled')), now: later })).toMatchObject(done(false));
  });

  it('is not watched for ever, however many commits come and get no verdict', () => {
    const busy = commit(sha('9'), [check('test', 'pending', { startedAt: NOON + 5 * HOUR })]);
    expect(stateOf(one, { ...on(busy, commit(A)), now: NOON + 5 * HOUR })).toMatchObject(
      done(false),
    );
  });

  it('goes to a person when somebody rewrote the branch without it', () => {
    const rewritten = on(after);
    expect(stateOf(one, rewritten).kind).toBe('watching');
    expect(stateOf(one, { ...rewritten, now: NOON + 11 * MINUTE })).toMatchObject({
      why: { kind: 'merge-lost' },
    });
  });

  it('is judged by the commit that brought it in, where a person pulled before he pushed', () => {
    // What he pushed has his own work as its first parent, and Pawl's merge as part of its second.
    const carried = new Map([[A, sha('9')]]);
    const his = commit(sha('8'), [], { committedAt: NOON - MINUTE });
    const on = (of: CommitFacts) => ({
      repository: { history: [of, his, before], carried },
      now: NOON + 20 * MINUTE,
    });
    expect(stateOf(one, on(after))).toMatchObject(done(true));
    expect(stateOf(one, on(commit(sha('9'))))).toMatchObject({ watch: { kind: 'waiting' } });
    const running = commit(sha('9'), [check('test', 'pending', { startedAt: NOON + MINUTE })]);
    expect(planOf([one], on(running)).nextLookAt).toBe(NOON + HOUR + MINUTE);
  });

  it('counts as long as any of its traces does, also without its branch and its record', () => {
    const merge = { sha: A, at: NOON };
    const bare = { branch: undefined, claim: undefined, claimedAt: NOON };
    const facts = task(
      1,
      attempt(1, 1, { ...bare, pullRequest: pullRequest(9, { state: 'merged', merge }) }),
    );
    expect(stateOf(facts, on(own('passed')))).toMatchObject(done(true));
  });
});

describe('a person, after the merge', () => {
  const reopened: IssueEvent = {
    kind: 'reopened',
    label: '',
    actor: ADA,
    at: NOON + MINUTE,
  };

  it('closes the issue: the branch is watched all the same, and not called verified for that', () => {
    const closed = { ...one, issue: issue(1, { open: false, completed: true }) };
    expect(stateOf(closed, on(commit(A))).kind).toBe('watching');
    const plan = planOf([closed], on(own('passed')));
    expect(plan.effects).toMatchObject([{ kind: 'show', close: undefined }]);
  });

  it('takes the label off: the branch is watched all the same', () => {
    const off = { ...one, issue: issue(1, { labels: [] }) };
    expect(stateOf(off, on(commit(A))).kind).toBe('watching');
    expect(stateOf(off, on(own('passed')))).toMatchObject(done(true));
  });

  it.each([
    ['reopens it', { ...one, issue: issue(1, { events: [labelled(NOON - HOUR), reopened] }) }],
    ['writes /pawl retry', { ...one, commands: [command('retry', NOON + MINUTE)] }],
    ['puts the label on again', { ...one, issue: issue(1, { events: [labelled(NOON + MINUTE)] }) }],
  ])('%s: it is made anew, once the merge is known to be good', (_, facts) => {
    expect(stateOf(facts, on(commit(A))).kind).toBe('watching');
    expect(stateOf(facts, on(own('passed')))).toMatchObject({ kind: 'queued', nextAttempt: 2 });
  });

  it('asks for it anew while it is closed: nothing happens before it is opened', () => {
    const closed = {
      ...one,
      issue: issue(1, { open: false, completed: true }),
      commands: [command('retry', NOON + MINUTE)],
    };
    expect(stateOf(closed, on(own('passed')))).toMatchObject(done(true));
  });

  it('who merged it himself, of a pull request that was given up, has done the task', () => {
    const merge = { sha: A, at: NOON };
    const facts = task(
      1,
      attempt(1, 1, {
        record: record(1, 1, 'agent'),
        pullRequest: pullRequest(9, { state: 'merged', merge }),
      }),
      attempt(1, 2, { run: run(true) }),
    );
    expect(stateOf(facts, on(own('passed')))).toMatchObject(done(true));
    expect(stepsOf(planOf([facts], on(own('passed'))))).toMatchObject([{ kind: 'cancel-run' }]);
    expect(stepsOf(planOf([facts], on(commit(A))))).toMatchObject([{ kind: 'cancel-run' }]);
  });
});
