import { describe, expect, it } from '@jest/globals';
import type { RefusedEffect } from '../../src/core/snapshot.ts';
import { check, HOUR, issueNumber, MINUTE, NOON, published } from '../support/facts.ts';
import { planOf, stepsOf } from '../support/plans.ts';
import { A, GREEN, look, one, red, trial, trials } from '../support/red-main.ts';

/** GitHub’s answer to a run of more than a month ago. */
const NEVER = {
  effect: { kind: 'rerun', task: issueNumber(1), runId: 70 },
  why: 'Unable to retry this workflow run because it was created over a month ago',
} as const;
const once = { run: { id: 70, attempt: 1 }, startedAt: NOON };

describe('a run that was red once', () => {
  it('is run once more however late anybody looks, which is looked after', () => {
    const facts = published(1, check('test', 'failed', once));
    const now = NOON + 72 * HOUR;
    const plan = planOf([facts], { now });
    expect(stepsOf(plan)).toEqual([{ kind: 'rerun', task: 1, runId: 70 }]);
    expect(plan.nextLookAt).toBe(now + 10 * MINUTE);
  });

  it('is believed at last where GitHub does not run it again', () => {
    const facts = published(1, check('test', 'failed', once));
    const believed = [{ kind: 'record-failure', class: 'agent' }];
    const repeats = [{ kind: 'rerun', task: 1, runId: 70 }];
    const steps = (now: number, ...refused: readonly RefusedEffect[]) =>
      stepsOf(planOf([facts], { now, others: { refused } }));
    expect(steps(NOON + HOUR, NEVER, NEVER)).toMatchObject(believed);
    expect(steps(NOON + HOUR, NEVER)).toEqual(repeats);
    expect(steps(NOON + HOUR, { ...NEVER, effect: { ...NEVER.effect, runId: 71 } }, NEVER)).toEqual(
      repeats,
    );
    // Until then a person may repeat it.
    expect(steps(NOON + HOUR - 1, NEVER, NEVER)).toEqual([]);
    // It is being repeated, which this look does not know yet.
    const already = { ...NEVER, why: 'This workflow run is already running' };
    expect(steps(NOON + HOUR, already, already)).toEqual(repeats);
  });

  it('that tries to take a merge back is run once more as well, and believed where GitHub does not', () => {
    const once = check('test', 'failed', { run: { id: 71, attempt: 1 }, startedAt: NOON });
    const effect = { kind: 'rerun', task: issueNumber(1), runId: 71 } as const;
    const now = NOON + 72 * HOUR;
    const plan = look([one], [red(A), GREEN], { now, reverts: [trial(1, once)] });
    expect(stepsOf(plan)).toEqual([effect]);
    expect(plan.nextLookAt).toBe(now + 10 * MINUTE);
    const refused = [1, 2].map(() => ({ effect, why: 'It was created over a month ago' }));
    expect(
      trials(look([one], [red(A), GREEN], { now, reverts: [trial(1, once)], others: { refused } })),
    ).toEqual({ 1: 'main-red' });
  });
});
