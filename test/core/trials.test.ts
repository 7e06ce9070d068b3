import { describe, expect, it } from '@jest/globals';
import type { RevertFacts } from '../../src/core/snapshot.ts';
import {
  check,
  commit,
  HOUR,
  issueNumber,
  MINUTE,
  NOON,
  pullRequest,
  revert,
  sha,
} from '../support/facts.ts';
import { stepsOf } from '../support/plans.ts';
import type { Given } from '../support/red-main.ts';
import { GREEN, A, red, one, look, trials, trial, passed, failed } from '../support/red-main.ts';

describe('a trial', () => {
  const tried = (reverts: RevertFacts, given: Given = {}) =>
    look([one], [red(A), GREEN], { reverts: [reverts], ...given });

  it.each([
    ['could not be made', revert(1, { failed: 'src/a.js was changed since' }), 'changed since'],
    [
      'was closed',
      revert(1, { pullRequest: pullRequest(901, { head: sha('8'), state: 'closed' }) }),
      'closed without a merge',
    ],
    [
      'somebody pushed to',
      revert(1, { pullRequest: pullRequest(901, { head: sha('7') }) }),
      'somebody pushed',
    ],
    ['Pawl does not vouch for', revert(1, { commit: undefined }), 'somebody pushed'],
    [
      'conflicts',
      revert(1, { pullRequest: pullRequest(901, { head: sha('8'), mergeable: 'no' }) }),
      'conflicts',
    ],
    ['is red', failed(1), 'red as well'],
    [
      'a merge queue put out',
      revert(1, {
        pullRequest: pullRequest(901, {
          head: sha('8'),
          dequeued: { at: NOON, reason: 'CI_FAILURE', times: 2 },
        }),
      }),
      'merge queue put it out',
    ],
  ])('that %s goes to a person', (_, facts, why) => {
    expect(tried(facts).tasks[0]?.state).toMatchObject({
      kind: 'needs-human',
      why: { kind: 'main-red', why: expect.stringContaining(why) },
    });
  });

  it('that is red is run once more before it clears anybody', () => {
    const once = check('test', 'failed', { run: { id: 71, attempt: 1 }, startedAt: NOON });
    const plan = tried(trial(1, once));
    expect(trials(plan)).toEqual({ 1: 'running' });
    expect(stepsOf(plan)).toEqual([{ kind: 'rerun', task: 1, runId: 71 }]);
  });

  it('brought up to date by GitHub is still the one that Pawl made', () => {
    const updated = revert(1, {
      pullRequest: pullRequest(901, {
        head: sha('7'),
        update: { of: sha('8') },
        checks: [check('test', 'passed')],
      }),
    });
    expect(stepsOf(tried(updated))).toMatchObject([{ kind: 'merge', head: sha('7') }]);
  });

  it('must pass what is red on the default branch where that did not pass before the merge either', () => {
    const nightly = check('nightly', 'failed');
    const history = [commit(A, [check('test', 'passed'), nightly]), GREEN];
    const plan = look([one], history);
    expect(trials(plan)).toEqual({ 1: 'untried' });
    // It runs on no pull request, and may have been red for long.
    expect(trials(look([one], history, { reverts: [passed(1)] }))).toEqual({ 1: 'main-red' });
    const proved = trial(1, check('test', 'passed'), check('nightly', 'passed'));
    expect(trials(look([one], history, { reverts: [proved] }))).toEqual({ 1: 'passed' });
    const both = commit(sha('0'), [check('test', 'passed'), check('nightly', 'passed')]);
    const since = [commit(A, [nightly]), both];
    expect(trials(look([one], since, { reverts: [passed(1)] }))).toEqual({ 1: 'passed' });
  });

  it('says who must click where a review is required', () => {
    const facts = revert(1, {
      pullRequest: pullRequest(901, {
        head: sha('8'),
        reviewDecision: 'required',
        checks: [check('test', 'passed')],
      }),
    });
    const plan = tried(facts);
    expect(trials(plan)).toEqual({ 1: 'needs-review' });
    expect(stepsOf(plan)).toEqual([]);
    expect(JSON.stringify(plan.effects)).toContain('somebody with the right must approve it there');
  });

  it('is brought up to date where GitHub merges nothing else: a push meanwhile freezes nothing', () => {
    const pull = pullRequest(901, {
      head: sha('8'),
      behindBy: 1,
      checks: [check('test', 'passed')],
    });
    const behind = revert(1, { pullRequest: pull });
    const plan = tried(behind, { rules: { upToDate: true } });
    expect(trials(plan)).toEqual({ 1: 'behind' });
    expect(stepsOf(plan)).toEqual([
      { kind: 'update-branch', task: 1, attempt: undefined, pullRequest: pull, base: A },
    ]);
    // What only the policy asks for does not hold up what turns the branch green.
    const policy = { merge: { 'up-to-date': true } };
    expect(trials(tried(behind, { policy }))).toEqual({ 1: 'passed' });
    const queued = { upToDate: true, mergeQueue: true };
    expect(trials(tried(behind, { rules: queued }))).toEqual({ 1: 'passed' });
  });

  it('goes through the merge queue where there is one', () => {
    const rules = { mergeQueue: true };
    expect(stepsOf(tried(passed(1), { rules }))).toEqual([
      { kind: 'enqueue', task: 1, pullRequest: 'P_901', head: sha('8') },
    ]);
    const queued = revert(1, {
      pullRequest: pullRequest(901, {
        head: sha('8'),
        inMergeQueue: true,
        checks: [check('test', 'passed')],
      }),
    });
    expect(stepsOf(tried(queued, { rules }))).toEqual([]);
  });

  it('that a merge queue put out once clears nobody: it is put in once more', () => {
    const once = revert(1, {
      pullRequest: pullRequest(901, {
        head: sha('8'),
        checks: [check('test', 'passed')],
        dequeued: { at: NOON, reason: 'CI_TIMEOUT', times: 1 },
      }),
    });
    expect(stepsOf(tried(once, { rules: { mergeQueue: true } }))).toMatchObject([
      { kind: 'enqueue', task: 1 },
    ]);
  });

  it('that GitHub refuses to merge says so, and is tried again later', () => {
    const [effect] = stepsOf(tried(passed(1)));
    if (!effect) throw new Error('nothing is merged');
    const why = 'At least 1 approving review is required';
    const refused = [
      { effect, why },
      { effect, why },
    ];
    expect(trials(tried(passed(1), { others: { refused: refused.slice(1) } }))).toEqual({
      1: 'passed',
    });
    const plan = tried(passed(1), { others: { refused } });
    expect(trials(plan)).toEqual({ 1: 'refused' });
    expect(stepsOf(plan)).toEqual([]);
    expect(plan.nextLookAt).toBe(NOON + 10 * MINUTE);
    expect(JSON.stringify(plan.effects)).toContain(why);
  });

  it('is closed when a person mended the branch, and its branch goes', () => {
    const mended = commit(sha('9'), [check('test', 'passed')]);
    const plan = look([one], [mended, red(A), GREEN], { reverts: [trial(1)] });
    expect(plan.effects).toMatchObject([{ kind: 'show', deleteBranches: ['R_1_1', 'R_revert_1'] }]);
  });

  it('that somebody turned to another base is no trial any more, merged there or not', () => {
    const elsewhere = (state: 'open' | 'merged') =>
      revert(1, {
        pullRequest: pullRequest(901, {
          head: sha('8'),
          base: 'develop',
          state,
          checks: [check('test', 'passed')],
          merge: state === 'merged' ? { sha: sha('7'), at: NOON } : undefined,
        }),
      });
    const plan = tried(elsewhere('open'));
    expect(trials(plan)).toEqual({ 1: 'main-red' });
    expect(plan.tasks[0]?.state).toMatchObject({
      why: { why: expect.stringContaining('another base') },
    });
    expect(stepsOf(plan).map(({ kind }) => kind)).toEqual(['close-pull-request']);
    expect(trials(tried(elsewhere('merged')))).toEqual({ 1: 'main-red' });
    // Its commit is on the default branch: that has another name since.
    const renamed = look([one], [commit(sha('7')), red(A), GREEN], {
      reverts: [elsewhere('merged')],
    });
    expect(trials(renamed)).toEqual({ 1: 'reverted' });
  });

  it('whose issue is gone is dropped, after an hour', () => {
    const lost = {
      reverts: [revert(7)],
      others: { missing: new Map([[issueNumber(7), NOON]]) },
    };
    expect(stepsOf(look([], [GREEN], lost))).toEqual([]);
    expect(stepsOf(look([], [GREEN], { ...lost, now: NOON + HOUR }))).toEqual([
      { kind: 'delete-branches', branches: ['R_revert_7'] },
    ]);
  });
});
