import { describe, expect, it } from '@jest/globals';
import type { IssueEvent } from '../../src/core/snapshot.ts';
import {
  ADA,
  attempt,
  check,
  command,
  issue,
  labelled,
  MALLORY,
  merged,
  MINUTE,
  NOON,
  published,
  publishedAs,
  record,
  run,
  sha,
  task,
  unlabelled,
} from '../support/facts.ts';
import { kindsOf, planOf, stateOf, stepsOf } from '../support/plans.ts';

const LABELLED = NOON - 119 * MINUTE;

/** A task with two failures of the agent's behind it, claimed at 11:01 and 11:02. */
const tried = task(
  1,
  attempt(1, 1, { record: record(1, 1, 'agent') }),
  attempt(1, 2, { record: record(1, 2, 'agent') }),
);
const usedUp = { policy: { attempts: { max: 2 } } };

function withEvents(facts: typeof tried, ...events: IssueEvent[]) {
  return { ...facts, issue: issue(1, { events: [labelled(LABELLED), ...events] }) };
}

describe('asking anew', () => {
  const reopened = (at: number, actor = ADA): IssueEvent => ({
    kind: 'reopened',
    label: '',
    actor,
    at,
  });

  it('is needed once the attempts are used up', () => {
    expect(stateOf(tried, usedUp)).toMatchObject({
      kind: 'needs-human',
      why: { kind: 'attempts-used', failures: 2 },
    });
  });

  it.each([
    ['/pawl retry', { ...tried, commands: [command('retry', NOON)] }],
    ['taking agent:needs-human off', withEvents(tried, unlabelled(NOON))],
    ['putting agent on again', withEvents(tried, labelled(NOON))],
    ['reopening the issue', withEvents(tried, reopened(NOON))],
  ])('by %s makes earlier attempts count no more', (_, facts) => {
    expect(stateOf(facts, usedUp)).toMatchObject({ kind: 'queued', nextAttempt: 3 });
  });

  it('counts only from those who may: Pawl itself takes labels off, too', () => {
    const pawl = { login: 'pawl[bot]', bot: true };
    for (const who of [MALLORY, pawl]) {
      expect(stateOf(withEvents(tried, unlabelled(NOON, who)), usedUp).kind).toBe('needs-human');
      expect(stateOf(withEvents(tried, reopened(NOON, who)), usedUp).kind).toBe('needs-human');
      const asked = { ...tried, commands: [command('retry', NOON, { author: who })] };
      expect(stateOf(asked, usedUp).kind).toBe('needs-human');
    }
  });

  it('is not meant by a label of another name', () => {
    const others = withEvents(tried, unlabelled(NOON, ADA, 'bug'), labelled(NOON, ADA, 'bug'));
    expect(stateOf(others, usedUp).kind).toBe('needs-human');
  });

  it('ends a run that began before, and lets nothing begin until it is dead', () => {
    const facts = {
      ...task(1, attempt(1, 1, { run: run(true) })),
      commands: [command('retry', NOON)],
    };
    expect(stateOf(facts)).toMatchObject({ kind: 'working', run: { kind: 'unwanted' } });
    expect(stepsOf(planOf([facts]))).toEqual([
      { kind: 'cancel-run', task: 1, runId: 1001, runAttempt: 1, force: false },
    ]);
  });

  it('closes the pull request of before, and starts afresh', () => {
    const facts = { ...published(1, check('a', 'passed')), commands: [command('retry', NOON)] };
    expect(kindsOf(planOf([facts]))).toEqual(['close-pull-request', 'start-run', 'show']);
  });

  it('does not disturb what was claimed in the same second', () => {
    const facts = { ...task(1, attempt(1, 1, { run: run(true) })) };
    const same = { ...facts, commands: [command('retry', NOON - 59 * MINUTE)] };
    expect(stateOf(same)).toMatchObject({ kind: 'working', run: { kind: 'in-time' } });
  });
});

describe('/pawl hold', () => {
  it('lets nothing begin, and says who holds it', () => {
    const facts = { ...task(1), commands: [command('hold', NOON)] };
    expect(stateOf(facts)).toMatchObject({ kind: 'queued', waits: { kind: 'held', by: 'ada' } });
    expect(stepsOf(planOf([facts]))).toEqual([]);
  });

  it('stands when its comment is edited: a mended typo lets nothing go', () => {
    const edited = command('hold', NOON, { edited: true });
    const state = stateOf({ ...task(1), commands: [edited] });
    expect(state).toMatchObject({ kind: 'queued', waits: { kind: 'held' } });
  });

  it('lets a run end its work, and its pull request wait', () => {
    const commands = [command('hold', NOON)];
    const working = { ...task(1, attempt(1, 1, { run: run(true) })), commands };
    expect(stateOf(working)).toMatchObject({ kind: 'working', run: { kind: 'in-time' } });
    const green = { ...published(1, check('a', 'passed')), commands };
    expect(stateOf(green)).toMatchObject({ kind: 'validating', step: { kind: 'held', by: 'ada' } });
    expect(stepsOf(planOf([green]))).toEqual([]);
  });

  it.each(['resume', 'retry'])('ends with /pawl %s', (verb) => {
    const commands = [command('hold', NOON - MINUTE), command(verb, NOON)];
    expect(stateOf({ ...task(1), commands })).toMatchObject({ kind: 'queued', waits: undefined });
  });

  it('gives a pull request that it held its whole time when it ends', () => {
    const late = NOON + 300 * MINUTE;
    const facts = {
      ...published(1, check('a', 'passed')),
      commands: [command('hold', NOON), command('resume', late)],
    };
    expect(stateOf(facts, { now: late })).toMatchObject({ step: { kind: 'merge' } });
  });
});

describe('/pawl stop', () => {
  const stop = command('stop', NOON);

  it('ends the run, then asks what is next', () => {
    const facts = { ...task(1, attempt(1, 1, { run: run(true) })), commands: [stop] };
    expect(stepsOf(planOf([facts]))).toMatchObject([{ kind: 'cancel-run', runId: 1001 }]);
    const dead = { ...task(1, attempt(1, 1, { run: run(false, 'cancelled') })), commands: [stop] };
    expect(stateOf(dead)).toEqual({ kind: 'needs-human', why: { kind: 'stopped', by: 'ada' } });
    expect(stepsOf(planOf([dead]))).toMatchObject([
      { kind: 'record-failure', class: 'cancelled', release: true },
    ]);
  });

  it('gives a pull request up, and says in its record who did', () => {
    const facts = { ...published(1, check('a', 'passed')), commands: [stop] };
    expect(stepsOf(planOf([facts]))).toMatchObject([
      { kind: 'record-failure', class: 'cancelled', reason: 'ada stopped it' },
      { kind: 'close-pull-request', pullRequest: 'P_101' },
    ]);
  });

  it('records that also where the pull request was closed before the record was written', () => {
    const facts = { ...publishedAs(1, { state: 'closed' }), commands: [stop] };
    expect(stepsOf(planOf([facts]))).toMatchObject([{ kind: 'record-failure' }]);
  });

  it.each(['resume', 'retry'])('ends with /pawl %s: the task is made anew', (verb) => {
    const stopped = task(1, attempt(1, 1, { record: record(1, 1, 'cancelled') }));
    const commands = [stop, command(verb, NOON + MINUTE)];
    const later = { now: NOON + 60 * MINUTE };
    expect(stateOf({ ...stopped, commands }, later)).toMatchObject({
      kind: 'queued',
      nextAttempt: 2,
      waits: undefined,
    });
  });

  it('ends when somebody puts the label on again', () => {
    const facts = { ...withEvents(task(1), labelled(NOON + MINUTE)), commands: [stop] };
    expect(stateOf(facts).kind).toBe('queued');
  });

  it('stands against a retry of before, and the last word of a second counts', () => {
    const at = (...verbs: string[]) => ({
      ...task(1),
      commands: verbs.map((verb) => command(verb, NOON)),
    });
    expect(stateOf(at('retry', 'stop')).kind).toBe('needs-human');
    expect(stateOf(at('stop', 'retry')).kind).toBe('queued');
  });

  it('does not undo a merge', () => {
    const facts = { ...merged(1, sha('e')), commands: [stop] };
    expect(stateOf(facts).kind).toBe('watching');
  });
});

describe('the label agent', () => {
  const without = (facts: typeof tried) => ({ ...facts, issue: issue(1, { labels: [] }) });

  it('taken off, cancels: the run, then the branch', () => {
    const live = without(task(1, attempt(1, 1, { run: run(true) })));
    expect(stateOf(live).kind).toBe('cancelled');
    expect(stepsOf(planOf([live]))).toMatchObject([{ kind: 'cancel-run', runId: 1001 }]);
    const dead = without(task(1, attempt(1, 1, { run: run(false, 'cancelled') })));
    expect(planOf([dead]).effects).toMatchObject([{ kind: 'show', deleteBranches: ['R_1_1'] }]);
  });

  it('taken off, closes the pull request', () => {
    expect(stepsOf(planOf([without(published(1, check('a', 'passed')))]))).toMatchObject([
      { kind: 'close-pull-request' },
    ]);
  });
});
