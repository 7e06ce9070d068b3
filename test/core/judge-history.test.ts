import { describe, expect, it } from '@jest/globals';
import type { FailureClass } from '../../src/core/attempt-record.ts';
import { attempt, HOUR, MINUTE, NOON, record, run, task } from '../support/facts.ts';
import { planOf, stateOf } from '../support/plans.ts';

/** A task whose attempts failed in these ways, the last one now. */
function failed(...classes: FailureClass[]) {
  return task(
    1,
    ...classes.map((its, index) => attempt(1, index + 1, { record: record(1, index + 1, its) })),
  );
}

describe('after a failure', () => {
  it('of the agent the next attempt starts at once, until they are used up', () => {
    expect(stateOf(failed('agent', 'agent'))).toMatchObject({
      kind: 'queued',
      nextAttempt: 3,
      waits: undefined,
    });
    expect(stateOf(failed('agent', 'agent', 'agent'))).toEqual({
      kind: 'needs-human',
      why: { kind: 'attempts-used', class: 'agent', failures: 3 },
    });
  });

  it('of the gate counts as the agent’s', () => {
    expect(stateOf(failed('policy', 'agent', 'policy'))).toMatchObject({
      why: { kind: 'attempts-used', class: 'policy', failures: 3 },
    });
  });

  it.each(['infrastructure', 'flaky', 'conflict', 'cancelled'] as const)(
    'by %s costs no attempt, but not for ever',
    (its) => {
      expect(stateOf(failed('agent', 'agent', its)).kind).toBe('queued');
      expect(stateOf(failed(its, its, its, its)).kind).toBe('queued');
      expect(stateOf(failed(its, its, its, its, its))).toMatchObject({
        why: { kind: 'attempts-used', class: its, failures: 5 },
      });
    },
  );

  it('of the model’s service costs nothing at all: the queue waits for it', () => {
    const facts = failed('quota', 'quota', 'quota', 'quota', 'quota', 'quota');
    expect(stateOf(facts)).toMatchObject({ waits: { kind: 'paused', pause: { kind: 'quota' } } });
  });

  it('of the text asks a person at once, with the agent’s reason', () => {
    expect(stateOf(failed('spec'))).toEqual({
      kind: 'needs-human',
      why: { kind: 'spec', reason: 'attempt 1 ended: spec' },
    });
  });

  it('by infrastructure it waits, longer each time, and is looked at when that is over', () => {
    const first = planOf([failed('infrastructure')]);
    expect(stateOf(failed('infrastructure'))).toMatchObject({
      waits: { kind: 'backoff', class: 'infrastructure' },
    });
    const waited = (first.nextLookAt ?? 0) - NOON;
    expect(waited).toBeGreaterThanOrEqual(MINUTE);
    expect(waited).toBeLessThanOrEqual(3 * MINUTE);
    expect(stateOf(failed('infrastructure'), { now: first.nextLookAt ?? 0 })).toMatchObject({
      waits: undefined,
    });
    const third = planOf([failed('infrastructure', 'infrastructure', 'infrastructure')]);
    expect(((third.nextLookAt ?? 0) - NOON) / waited).toBeCloseTo(4, 3);
  });

  it('by conflict it does not wait: the new base is there', () => {
    expect(stateOf(failed('conflict'))).toMatchObject({ waits: undefined });
  });

  it('that is the last one counts: an older wait is over', () => {
    expect(stateOf(failed('infrastructure', 'agent'))).toMatchObject({ waits: undefined });
  });
});

describe('an agent that says it cannot be done', () => {
  it('is believed at once, with its reason', () => {
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

describe('a branch of Pawl’s name that holds no claim', () => {
  it('is a failure of nobody’s, and never written to', () => {
    const facts = task(1, attempt(1, 1, { claim: undefined, run: run(false) }));
    expect(stateOf(facts, { now: NOON + HOUR })).toMatchObject({ kind: 'queued', nextAttempt: 2 });
    expect(planOf([facts]).effects.map(({ kind }) => kind)).not.toContain('record-failure');
  });
});
