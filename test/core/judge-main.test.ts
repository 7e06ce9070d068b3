import { describe, expect, it } from '@jest/globals';
import { judgeMain } from '../../src/core/judge-main.ts';
import type { MainState } from '../../src/core/judge-main.ts';
import type { BranchRules, CommitFacts } from '../../src/core/snapshot.ts';
import { check, commit, HOUR, MINUTE, NOON, policy, sha, snapshot } from '../support/facts.ts';

interface Given {
  readonly rules?: Partial<BranchRules>;
  readonly policy?: object;
  readonly now?: number;
  readonly unrepeatable?: readonly number[];
}

function mainOf(history: readonly CommitFacts[], given: Given = {}): MainState {
  const { repository } = snapshot([], { history });
  const rules = { ...repository.rules, ...given.rules };
  const unrepeatable = new Set(given.unrepeatable);
  return judgeMain({ ...repository, rules }, unrepeatable, policy(given.policy), given.now ?? NOON);
}

const green = commit(sha('1'), [check('test', 'passed')]);
const red = commit(sha('2'), [check('test', 'failed')]);
const silent = commit(sha('3'));

describe('the default branch', () => {
  it('is judged by its newest commit with a verdict', () => {
    expect(mainOf([green])).toEqual({ kind: 'green' });
    expect(mainOf([silent, green])).toEqual({ kind: 'green' });
    expect(mainOf([silent, red, green]).kind).toBe('red');
    expect(mainOf([green, red]).kind).toBe('green');
  });

  it('is unknown while nothing was ever judged', () => {
    expect(mainOf([])).toEqual({ kind: 'unknown' });
    expect(mainOf([silent])).toEqual({ kind: 'unknown' });
  });

  it.each(['pending', 'cancelled'] as const)('takes %s for no verdict', (result) => {
    expect(mainOf([commit(sha('3'), [check('test', result)]), green]).kind).toBe('green');
    expect(mainOf([commit(sha('3'), [check('test', result)]), red]).kind).toBe('red');
  });

  it('is red as soon as something failed, whatever else runs or waits for an approval', () => {
    const build = check('build', 'failing', { startedAt: NOON });
    const going = commit(sha('3'), [build, check('deploy', 'pending')]);
    const freezes = { kind: 'red', since: sha('3'), failed: [{ name: 'build' }], unconfirmed: [] };
    const late = NOON + policy().watch.minutes * MINUTE;
    expect(mainOf([going, green])).toMatchObject({ ...freezes, confirmedAt: late });
    expect(mainOf([going, green], { now: late })).toMatchObject({
      ...freezes,
      confirmedAt: undefined,
    });
  });

  it('repeats a run that has ended, whatever another says nothing of', () => {
    const began = { startedAt: NOON - MINUTE };
    const scan = check('scan', 'pending', { run: undefined });
    const once = check('test', 'failed', { ...began, run: { id: 9, attempt: 1 } });
    expect(mainOf([commit(sha('3'), [once, scan]), green])).toMatchObject({ unconfirmed: [9] });
    const twice = check('test', 'failed', { ...began, run: { id: 9, attempt: 2 } });
    expect(mainOf([commit(sha('3'), [twice, scan]), green])).toMatchObject({
      unconfirmed: [],
      confirmedAt: undefined,
    });
  });

  it('repeats a run however long it is over: nobody may have looked for days', () => {
    const once = check('test', 'failed', { startedAt: NOON, run: { id: 9, attempt: 1 } });
    const history = [commit(sha('3'), [once]), green];
    const believed = NOON + policy().watch.minutes * MINUTE;
    const late = { now: NOON + 72 * HOUR };
    expect(mainOf(history, late)).toMatchObject({ unconfirmed: [9], confirmedAt: believed });
    // What GitHub does not repeat is believed, but not at once: a person may repeat it.
    const unrepeatable = [9];
    const soon = { now: believed - 1, unrepeatable };
    expect(mainOf(history, soon)).toMatchObject({ unconfirmed: [9], confirmedAt: believed });
    const over = { now: believed, unrepeatable };
    expect(mainOf(history, over)).toMatchObject({ unconfirmed: [], confirmedAt: undefined });
  });

  it('is red since the oldest red commit, with what fails at the newest', () => {
    const older = commit(sha('2'), [check('lint', 'failed')]);
    const newer = commit(sha('4'), [check('test', 'failed')]);
    expect(mainOf([newer, silent, older, green])).toMatchObject({
      since: sha('2'),
      failed: [{ name: 'test' }],
    });
  });

  it('was turned red by something after the last green commit, up to the newest red one', () => {
    const unjudged = commit(sha('5'));
    const state = mainOf([unjudged, red, silent, green, commit(sha('6'))]);
    expect(state).toMatchObject({
      range: new Set([sha('2'), sha('3')]),
      unjudged: new Set([sha('5')]),
    });
  });

  it('may have been turned red by the oldest red commit or what came shortly before, without a green one', () => {
    const passedBefore = undefined;
    expect(mainOf([red, silent])).toMatchObject({
      range: new Set([sha('2'), sha('3')]),
      passedBefore,
    });
    const long = { ...silent, committedAt: red.committedAt - HOUR - 1 };
    expect(mainOf([red, long])).toMatchObject({ range: new Set([sha('2')]), passedBefore });
  });

  it('is judged by the required checks alone, or by those that the policy names', () => {
    const history = [commit(sha('2'), [check('test', 'passed'), check('deploy', 'failed')])];
    const rules = { checks: [{ name: 'test', appId: undefined }] };
    expect(mainOf(history).kind).toBe('red');
    expect(mainOf(history, { rules }).kind).toBe('green');
    expect(mainOf(history, { rules, policy: { watch: { checks: ['deploy'] } } }).kind).toBe('red');
  });

  it('does not wait for a required check that runs on pull requests only', () => {
    const history = [commit(sha('2'), [check('test', 'passed')])];
    const checks = ['test', 'title'].map((name) => ({ name, appId: undefined }));
    expect(mainOf(history, { rules: { checks } }).kind).toBe('green');
  });

  it('is judged by nothing where what is required runs on pull requests only', () => {
    const rules = { checks: [{ name: 'test', appId: undefined }] };
    for (const result of ['failed', 'passed'] as const) {
      const history = [commit(sha('2'), [check('deploy', result)])];
      expect(mainOf(history, { rules }).kind).toBe('unknown');
      // What the policy names is a judge all the same.
      const watched = { rules, policy: { watch: { checks: ['deploy'] } } };
      expect(mainOf(history, watched).kind).toBe(result === 'failed' ? 'red' : 'green');
    }
  });

  it('is not green where all was skipped: nothing ran', () => {
    const history = [commit(sha('2'), [check('test', 'skipped'), check('lint', 'skipped')])];
    expect(mainOf(history, {}).kind).toBe('unknown');
  });

  it('is not judged by another App’s check of a required name', () => {
    const history = [commit(sha('2'), [check('test', 'passed', { appId: 1 })])];
    expect(mainOf(history, { rules: { checks: [{ name: 'test', appId: 2 }] } }).kind).toBe(
      'unknown',
    );
  });
});

describe('a red default branch', () => {
  const first = (changes = {}) =>
    commit(sha('2'), [
      check('test', 'failed', { run: { id: 70, attempt: 1 }, startedAt: NOON, ...changes }),
    ]);

  it('is not believed before its run was repeated', () => {
    expect(mainOf([first(), green])).toMatchObject({
      unconfirmed: [70],
      confirmedAt: NOON + HOUR,
    });
  });

  it('is believed when it was, or when no run can be repeated', () => {
    const believed = { unconfirmed: [], confirmedAt: undefined };
    expect(mainOf([red, green])).toMatchObject(believed);
    expect(mainOf([first({ run: undefined }), green])).toMatchObject(believed);
  });

  it('stays red while the run is being repeated: nobody may build on it yet', () => {
    const again = commit(sha('2'), [
      check('test', 'pending', { run: { id: 70, attempt: 2 }, startedAt: NOON - MINUTE }),
    ]);
    expect(mainOf([silent, again, green])).toMatchObject({
      kind: 'red',
      since: sha('2'),
      unconfirmed: [],
      confirmedAt: NOON + 59 * MINUTE,
    });
  });

  it('does not wait for ever for the repetition', () => {
    const again = commit(sha('2'), [
      check('test', 'pending', { run: { id: 70, attempt: 2 }, startedAt: NOON - HOUR }),
    ]);
    expect(mainOf([again, green])).toEqual({ kind: 'green' });
  });
});
