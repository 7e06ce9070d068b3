import { describe, expect, it } from '@jest/globals';
import { deriveTask } from '../../src/core/derive-task.ts';
import type { TaskFacts } from '../../src/core/snapshot.ts';
import type { TaskState } from '../../src/core/task-state.ts';
import {
  attempt,
  check,
  issue,
  issueNumber,
  MINUTE,
  NOON,
  policy,
  pullRequest,
  record,
  run,
  sha,
  snapshot,
  task,
} from '../support/facts.ts';

function stateOf(facts: TaskFacts, now = NOON, repository = {}): TaskState {
  return deriveTask(facts, snapshot([facts], repository), policy(), now);
}

describe('a task that nobody worked on', () => {
  it('is queued for its first attempt', () => {
    expect(stateOf(task(1))).toMatchObject({ kind: 'queued', nextAttempt: 1, waits: undefined });
  });

  it('needs a better text while it has no acceptance criteria', () => {
    const facts = { ...task(1), issue: issue(1, { body: 'do it' }) };
    expect(stateOf(facts)).toEqual({ kind: 'needs-spec', problems: ['no-criteria'] });
  });

  it('waits for an open issue that it depends on', () => {
    const facts = { ...task(2), issue: issue(2, { body: `Depends on #1\n${issue(2).body}` }) };
    const state = deriveTask(facts, snapshot([task(1), facts]), policy(), NOON);
    expect(state).toMatchObject({ kind: 'queued', waits: { kind: 'dependencies', open: [1] } });
  });

  it('asks a person when what it depends on was closed without being completed', () => {
    const facts = { ...task(2), issue: issue(2, { body: `Depends on #1\n${issue(2).body}` }) };
    const closed = {
      ...snapshot([facts]),
      dependencies: new Map([[issueNumber(1), { exists: true, open: false, completed: false }]]),
    };
    expect(deriveTask(facts, closed, policy(), NOON)).toMatchObject({
      kind: 'needs-human',
      why: { kind: 'dependency-cancelled', dependency: 1 },
    });
  });

  it('is cancelled when its label is taken off', () => {
    const facts = { ...task(1), issue: issue(1, { labels: [] }) };
    expect(stateOf(facts).kind).toBe('cancelled');
  });
});

describe('an attempt', () => {
  it('is being worked on while its run lives', () => {
    expect(stateOf(task(1, attempt(1, 1, { run: run(true) })))).toMatchObject({ kind: 'working' });
  });

  it('is tried again when its run died without a record', () => {
    const facts = task(1, attempt(1, 1, { run: run(false, 'cancelled') }));
    expect(stateOf(facts)).toMatchObject({ kind: 'queued', nextAttempt: 2 });
  });

  it('is tried again after a failure of the agent, and a person is asked after the third', () => {
    const failed = (number: number) => attempt(1, number, { record: record(1, number, 'agent') });
    expect(stateOf(task(1, failed(1), failed(2)))).toMatchObject({
      kind: 'queued',
      nextAttempt: 3,
    });
    expect(stateOf(task(1, failed(1), failed(2), failed(3)))).toEqual({
      kind: 'needs-human',
      why: { kind: 'attempts-used', class: 'agent', failures: 3 },
    });
  });

  it('does not count a dead runner against the agent, but not for ever', () => {
    const died = (number: number) =>
      attempt(1, number, { record: record(1, number, 'infrastructure') });
    const failed = attempt(1, 3, { record: record(1, 3, 'agent') });
    expect(stateOf(task(1, died(1), died(2), failed))).toMatchObject({
      kind: 'queued',
      nextAttempt: 4,
    });
    expect(stateOf(task(1, died(1), died(2), died(3)))).toMatchObject({
      why: { kind: 'attempts-used', class: 'infrastructure' },
    });
  });

  it('starts to count anew when a person takes agent:needs-human off', () => {
    const failed = (number: number) => attempt(1, number, { record: record(1, number, 'agent') });
    const facts = {
      ...task(1, failed(1), failed(2), failed(3)),
      issue: issue(1, { retriedAt: NOON + 10 * MINUTE }),
    };
    expect(stateOf(facts, NOON + 11 * MINUTE)).toMatchObject({ kind: 'queued', nextAttempt: 4 });
  });

  it('hands over at once what the agent says cannot be done', () => {
    const facts = task(
      1,
      attempt(1, 1, { record: record(1, 1, 'blocked', { reason: 'no such API' }) }),
    );
    expect(stateOf(facts)).toEqual({
      kind: 'needs-human',
      why: { kind: 'blocked', reason: 'no such API' },
    });
  });
});

describe('a pull request', () => {
  const withChecks = (...checks: ReturnType<typeof check>[]) =>
    task(
      1,
      attempt(1, 1, { record: record(1, 1, 'published'), pullRequest: pullRequest(9, { checks }) }),
    );

  it('is not green because no check has reported', () => {
    expect(stateOf(withChecks())).toMatchObject({ kind: 'validating', ci: { kind: 'silent' } });
  });

  it('goes to a person when no check reports in time', () => {
    expect(stateOf(withChecks(), NOON + 61 * MINUTE)).toMatchObject({
      kind: 'needs-human',
      why: { kind: 'ci-silent' },
    });
  });

  it('waits for what is pending, also when something failed already', () => {
    const facts = withChecks(check('a', 'failed'), check('b', 'pending'));
    expect(stateOf(facts)).toMatchObject({ ci: { kind: 'pending', waitsFor: ['b'] } });
  });

  it('waits for a required check that has not reported', () => {
    const state = stateOf(withChecks(check('a', 'passed')), NOON, { requiredChecks: ['a', 'b'] });
    expect(state).toMatchObject({ ci: { kind: 'pending', waitsFor: ['b'] } });
  });

  it('is green when everything passed', () => {
    expect(stateOf(withChecks(check('a', 'passed')))).toMatchObject({ ci: { kind: 'green' } });
  });

  it('takes a cancelled check for no verdict', () => {
    const facts = withChecks(check('a', 'passed'), check('b', 'cancelled'));
    expect(stateOf(facts)).toMatchObject({ ci: { kind: 'pending', waitsFor: ['b'] } });
  });

  it('goes to a person when somebody closed it', () => {
    const facts = task(
      1,
      attempt(1, 1, {
        record: record(1, 1, 'published'),
        pullRequest: pullRequest(9, { state: 'closed' }),
      }),
    );
    expect(stateOf(facts)).toMatchObject({
      kind: 'needs-human',
      why: { kind: 'closed-by-person' },
    });
  });

  it('is not merged when somebody pushed to it, or turned it to another base', () => {
    for (const change of [{ head: sha('e') }, { base: 'release' }]) {
      const pull = pullRequest(9, { checks: [check('a', 'passed')], ...change });
      const facts = task(
        1,
        attempt(1, 1, { record: record(1, 1, 'published'), pullRequest: pull }),
      );
      expect(stateOf(facts)).toMatchObject({
        kind: 'needs-human',
        why: { kind: 'changed-by-person' },
      });
    }
  });

  it('is still being published while its record is missing and its run lives', () => {
    const facts = task(1, attempt(1, 1, { run: run(true), pullRequest: pullRequest(9) }));
    expect(stateOf(facts).kind).toBe('working');
  });

  it('goes to a person when it stays green and GitHub does not merge it', () => {
    const facts = withChecks(check('a', 'passed'));
    expect(stateOf(facts, NOON + 61 * MINUTE)).toMatchObject({
      kind: 'needs-human',
      why: { kind: 'merge-refused' },
    });
  });

  it('has its whole time again when its checks are run again', () => {
    const again = { ...check('a', 'pending'), startedAt: NOON + 50 * MINUTE };
    expect(stateOf(withChecks(again), NOON + 70 * MINUTE).kind).toBe('validating');
    expect(stateOf(withChecks(again), NOON + 111 * MINUTE).kind).toBe('needs-human');
  });

  it('takes no notice of a cancelled check beside its twin that passed', () => {
    const facts = withChecks(check('a', 'cancelled'), check('a', 'passed'));
    expect(stateOf(facts)).toMatchObject({ ci: { kind: 'green' } });
  });

  it('conflicts with what has landed since', () => {
    const facts = task(
      1,
      attempt(1, 1, {
        record: record(1, 1, 'published'),
        pullRequest: pullRequest(9, { mergeable: 'no' }),
      }),
    );
    expect(stateOf(facts)).toMatchObject({ ci: { kind: 'conflict' } });
  });
});
