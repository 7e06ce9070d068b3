import { describe, expect, it } from '@jest/globals';
import {
  attempt,
  check,
  command,
  commit,
  HOUR,
  issue,
  issueNumber,
  merged,
  MINUTE,
  NOON,
  published,
  pullRequest,
  record,
  revert,
  sha,
} from '../support/facts.ts';
import { stepsOf } from '../support/plans.ts';
import {
  GREEN,
  A,
  B,
  red,
  one,
  two,
  look,
  trials,
  causeOf,
  trial,
  passed,
  failed,
} from '../support/red-main.ts';

describe('a merge that turned the default branch red', () => {
  it('is not suspected before the red run was repeated; nothing is merged meanwhile', () => {
    const once = commit(A, [
      check('test', 'failed', { run: { id: 70, attempt: 1 }, startedAt: NOON }),
    ]);
    const waiting = published(3, check('test', 'passed'));
    const plan = look([one, waiting], [once, GREEN]);
    expect(trials(plan)).toEqual({ 1: 'confirming', 3: 'validating' });
    expect(stepsOf(plan)).toEqual([{ kind: 'rerun', task: undefined, runId: 70 }]);
    expect(plan.nextLookAt).toBe(NOON + HOUR);
  });

  it('is taken back on a branch, and CI says whether that helps', () => {
    const plan = look([one], [red(A), GREEN]);
    expect(causeOf(plan)).toEqual({ kind: 'suspects', tasks: [1] });
    expect(stepsOf(plan)).toEqual([
      {
        kind: 'revert',
        task: 1,
        attempt: 1,
        merge: A,
        pullRequest: 101,
        title: 'Task 1',
        branchExists: false,
        failed: ['test'],
      },
    ]);
  });

  it('is suspected as well where a person pulled it and pushed it on with his own work', () => {
    const repository = { carried: new Map([[A, sha('9')]]) };
    const plan = look([one], [red(sha('9')), GREEN], { repository });
    expect(stepsOf(plan)).toMatchObject([{ kind: 'revert', merge: A }]);
    // Green without it, but for a check that does not run on pull requests: it may be his own work.
    const reverts = [trial(1, check('lint', 'passed'))];
    expect(trials(look([one], [red(sha('9')), GREEN], { repository, reverts }))).toEqual({
      1: 'main-red',
    });
    expect(trials(look([one], [red(A), GREEN], { reverts }))).toEqual({ 1: 'passed' });
    // Taken back, and a person pulled that too.
    const back = revert(1, {
      pullRequest: pullRequest(901, { state: 'merged', merge: { sha: B, at: NOON } }),
    });
    const again = {
      carried: new Map([
        [A, sha('9')],
        [B, sha('7')],
      ]),
    };
    const both = look([one], [commit(sha('7')), red(sha('9')), GREEN], {
      repository: again,
      reverts: [back],
    });
    expect(causeOf(both)).toEqual({ kind: 'reverted', task: 1 });
  });

  it('is gone on with where whoever took it back died in between', () => {
    const plan = look([one], [red(A), GREEN], { reverts: [revert(1, { pullRequest: undefined })] });
    expect(stepsOf(plan)).toMatchObject([{ kind: 'revert', branchExists: true }]);
  });

  it('stays while CI judges that, which has a deadline', () => {
    const running = trial(1, check('test', 'pending', { startedAt: NOON }));
    const plan = look([one], [red(A), GREEN], { reverts: [running] });
    expect(trials(plan)).toEqual({ 1: 'running' });
    expect(stepsOf(plan)).toEqual([]);
    expect(plan.nextLookAt).toBe(NOON + HOUR);
    const late = look([one], [red(A), GREEN], { reverts: [running], now: NOON + HOUR });
    expect(trials(late)).toEqual({ 1: 'main-red' });
  });

  it('is taken back for good when that is green: pinned to the commit that Pawl made', () => {
    const plan = look([one], [red(A), GREEN], { reverts: [passed(1)] });
    expect(stepsOf(plan)).toEqual([
      {
        kind: 'merge',
        task: 1,
        pullRequest: 901,
        head: sha('8'),
        method: 'merge',
        title: 'Task 1',
        reverts: A,
      },
    ]);
  });

  it('then goes to a person, with what failed kept in its record', () => {
    const landed = revert(1, {
      pullRequest: pullRequest(901, { state: 'merged', merge: { sha: sha('8'), at: NOON } }),
    });
    const plan = look([one], [commit(sha('8')), red(A), GREEN], { reverts: [landed] });
    expect(causeOf(plan)).toEqual({ kind: 'reverted', task: 1 });
    expect(plan.tasks[0]?.state).toMatchObject({
      kind: 'needs-human',
      why: {
        kind: 'reverted',
        merge: { sha: A },
        by: 'pawl',
        revert: { sha: sha('8') },
        revertPull: 901,
      },
    });
    expect(stepsOf(plan)).toMatchObject([
      { kind: 'record-failure', class: 'agent', revertedBy: sha('8'), failedChecks: [{}] },
    ]);
  });

  it('is known to be taken back by its commit alone, once branches are gone', () => {
    const back = commit(sha('8'), [], { reverts: A, task: issueNumber(1) });
    const plan = look([one], [back, red(A), GREEN]);
    expect(trials(plan)).toEqual({ 1: 'reverted' });
    expect(causeOf(plan)).toEqual({ kind: 'reverted', task: 1 });
    expect(stepsOf(plan).map(({ kind }) => kind)).toEqual(['record-failure']);
  });

  it('is made anew only when somebody asks, also if he asked before it was taken back', () => {
    const back = commit(sha('8'), [check('test', 'passed')], { reverts: A });
    const asked = { ...one, commands: [command('retry', NOON + MINUTE)] };
    expect(trials(look([asked], [back, red(A), GREEN]))).toEqual({ 1: 'queued' });
    // While it is in and red, it is taken back first.
    expect(trials(look([asked], [red(A), GREEN]))).toEqual({ 1: 'untried' });
  });
});

describe('several merges between two verdicts', () => {
  const history = [red(B), commit(A), GREEN];

  it('are tried one by one, the newest first', () => {
    expect(trials(look([one, two], history))).toEqual({ 1: 'waits-its-turn', 2: 'untried' });
    expect(trials(look([one, two], history, { reverts: [failed(2)] }))).toEqual({
      1: 'untried',
      2: 'failed',
    });
  });

  it('close a trial that is red: it proves nothing', () => {
    expect(stepsOf(look([one, two], history, { reverts: [failed(2)] }))).toMatchObject([
      { kind: 'revert', task: 1 },
      { kind: 'close-pull-request', task: 2 },
    ]);
  });

  it('are taken back as one where they went in as one commit', () => {
    const two = merged(2, A);
    for (const tasks of [
      [one, two],
      [two, one],
    ]) {
      const plan = look(tasks, [red(A), GREEN]);
      expect(trials(plan)).toEqual({ 1: 'red', 2: 'untried' });
      expect(stepsOf(plan)).toMatchObject([{ kind: 'revert', task: 2 }]);
    }
  });

  it('leave the innocent one in: it is done when the branch is green without the other', () => {
    const back = commit(sha('8'), [check('test', 'passed')], { reverts: B, task: issueNumber(2) });
    expect(trials(look([one, two], [back, ...history]))).toEqual({ 1: 'done', 2: 'reverted' });
  });

  it('are not told apart by a check that runs on the default branch only', () => {
    const elsewhere = trial(2, check('lint', 'passed'));
    expect(trials(look([one, two], history, { reverts: [elsewhere] }))).toEqual({
      1: 'untried',
      2: 'failed',
    });
    const alone = trial(1, check('lint', 'passed'));
    expect(trials(look([one], [red(A), GREEN], { reverts: [alone] }))).toEqual({ 1: 'passed' });
  });

  it('go to a person, all of them, when taking none of them back helps', () => {
    const plan = look([one, two], history, { reverts: [failed(1), failed(2)] });
    expect(causeOf(plan)).toEqual({ kind: 'not-found', tasks: [2, 1] });
    expect(trials(plan)).toEqual({ 1: 'main-red', 2: 'main-red' });
    expect(stepsOf(plan)).toMatchObject([
      { kind: 'close-pull-request', task: 1 },
      { kind: 'close-pull-request', task: 2 },
    ]);
  });

  it('are done at last when a person mended the branch', () => {
    const mended = commit(sha('9'), [check('test', 'passed')]);
    const plan = look([one, two], [mended, ...history], { reverts: [failed(1), failed(2)] });
    expect(trials(plan)).toEqual({ 1: 'done', 2: 'done' });
    expect(plan.effects).toMatchObject([
      { kind: 'show', close: 'completed', deleteBranches: ['R_1_1', 'R_revert_1'] },
      { kind: 'show', close: 'completed', deleteBranches: ['R_2_1', 'R_revert_2'] },
    ]);
  });

  it('stay as they are when a revert landed and is red itself: it is never reverted', () => {
    const back = commit(sha('8'), [check('test', 'failed')], { reverts: B, task: issueNumber(2) });
    const plan = look([one, two], [back, ...history]);
    expect(causeOf(plan)).toEqual({ kind: 'not-found', tasks: [2, 1] });
    expect(trials(plan)).toEqual({ 1: 'red', 2: 'reverted' });
    expect(stepsOf(plan).map(({ kind }) => kind)).toEqual(['record-failure']);
  });
});

describe('what Pawl did not merge', () => {
  it('is never reverted: a person’s commit freezes the queue, and that is said', () => {
    const plan = look([published(1, check('test', 'passed'))], [red(sha('9')), GREEN]);
    expect(causeOf(plan)).toEqual({ kind: 'people' });
    expect(stepsOf(plan)).toEqual([]);
    expect(plan.effects).toMatchObject([{ kind: 'show' }, { kind: 'notice' }]);
  });

  it('between two merges clears them, one after the other', () => {
    const history = [red(sha('9')), commit(A), GREEN];
    expect(trials(look([one], history))).toEqual({ 1: 'untried' });
    expect(trials(look([one], history, { reverts: [failed(1)] }))).toEqual({ 1: 'main-red' });
  });

  it('is all there is where no green commit is in sight, and a person mends it', () => {
    const plan = look([published(1, check('test', 'passed'))], [red(sha('9'))]);
    expect(causeOf(plan)).toEqual({ kind: 'before' });
    expect(stepsOf(plan)).toEqual([]);
  });
});

describe('a task that was taken back', () => {
  it('is no success to the breaker, and its failure is shown with its evidence', () => {
    const facts = {
      ...one,
      issue: issue(1),
      attempts: [
        attempt(1, 1, {
          record: record(1, 1, 'agent', { revertedBy: sha('8') }),
          pullRequest: pullRequest(101, { state: 'merged', merge: { sha: A, at: NOON - HOUR } }),
        }),
      ],
    };
    const plan = look([facts], [GREEN], { policy: { breaker: { failures: 2 } } });
    expect(trials(plan)).toEqual({ 1: 'reverted' });
    expect(stepsOf(plan)).toEqual([]);
  });
});
