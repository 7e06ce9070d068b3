import { describe, expect, it } from '@jest/globals';
import { attempt, HOUR, issueNumber, MINUTE, NOON, run } from '../support/facts.ts';
import { planOf } from '../support/plans.ts';

describe('an attempt whose issue is gone', () => {
  const live = { run: run(true), claimedAt: NOON };
  const orphans = [{ task: issueNumber(9), attempt: attempt(9, 1, live) }];
  const since = (at: number) => ({ orphans, missing: new Map([[issueNumber(9), at]]) });

  it('is let go on for an hour, as the issue may only be out of sight; then its run and branch go', () => {
    const plan = planOf([], { others: since(NOON) });
    expect(plan).toMatchObject({ effects: [], nextLookAt: NOON + HOUR });
    // However old the attempt is.
    expect(planOf([], { others: since(NOON + 9 * HOUR), now: NOON + 9 * HOUR }).effects).toEqual(
      [],
    );
    expect(planOf([], { others: since(NOON), now: NOON + HOUR }).effects).toMatchObject([
      { kind: 'cancel-run', task: undefined, runId: 9001 },
      { kind: 'delete-branches', branches: [orphans[0]?.attempt.branch?.id] },
    ]);
  });

  it('is ended at once where GitHub says that the issue is gone for good', () => {
    const others = { orphans, missing: new Map([[issueNumber(9), 'for-good' as const]]) };
    expect(planOf([], { others }).effects).toMatchObject([
      { kind: 'cancel-run', runId: 9001 },
      { kind: 'delete-branches' },
    ]);
  });

  it('is left alone by whoever has not looked for the issue in vain', () => {
    const others = { orphans, missing: new Map([[issueNumber(8), NOON]]) };
    expect(planOf([], { others, now: NOON + 9 * HOUR }).effects).toEqual([]);
  });

  it('is ended where its branch is gone, once that is sure', () => {
    const lost = orphans.map((one) => ({ ...one, attempt: { ...one.attempt, branch: undefined } }));
    const others = { orphans: lost };
    expect(planOf([], { others }).effects).toEqual([]);
    expect(planOf([], { others, now: NOON + 6 * MINUTE }).effects).toMatchObject([
      { kind: 'cancel-run', runId: 9001 },
    ]);
  });

  it('is ended at once when Pawl is switched off', () => {
    const off = { policy: { enabled: false }, others: { orphans } };
    expect(planOf([], off).effects).toMatchObject([{ kind: 'cancel-run', runId: 9001 }]);
  });
});
