import { describe, expect, it } from '@jest/globals';
import { missingFacts } from '../../src/core/missing-facts.ts';
import { reconcile } from '../../src/core/reconcile.ts';
import type { PolicyReading } from '../../src/core/reconcile.ts';
import type { Snapshot } from '../../src/core/snapshot.ts';
import { RENDERERS } from '../../src/render/renderers.ts';
import {
  attempt,
  check,
  HOUR,
  NOON,
  policy,
  published,
  publishedAs,
  run,
  snapshot,
  task,
} from '../support/facts.ts';
import { planOf } from '../support/plans.ts';

describe('the kill switch', () => {
  const live = task(2, attempt(2, 1, { run: run(true) }));
  const green = published(1, check('test', 'passed'));
  const onItsWay = run(true, undefined, { id: 7 });

  it.each([
    ['enabled: false', { policy: { enabled: false } }],
    ['PAWL_PAUSED', { others: { paused: true } }],
  ])('%s stops every effect, and ends what runs', (_, circumstances) => {
    const others = { liveRuns: [onItsWay], ...Object(circumstances).others };
    const plan = planOf([green, live, task(3)], { ...circumstances, others });
    expect(plan.effects).toEqual([
      { kind: 'cancel-run', task: 2, runId: 2001, runAttempt: 1, force: false },
      { kind: 'cancel-run', task: undefined, runId: 7, runAttempt: 1, force: false },
    ]);
    expect(plan.nextLookAt).toBeGreaterThan(NOON);
    expect(planOf([green, task(3)], circumstances)).toMatchObject({
      effects: [],
      nextLookAt: undefined,
    });
  });

  it('does by force what did not end when it was asked to', () => {
    const late = { policy: { enabled: false }, now: NOON + 9 * HOUR };
    expect(planOf([live], late).effects).toMatchObject([{ force: true }]);
    const waiting = run(true, undefined, { id: 7, waiting: true });
    const unclaimed = { ...late, others: { liveRuns: [waiting] } };
    expect(planOf([], unclaimed).effects).toMatchObject([{ runId: 7, force: true }]);
  });

  it('in the variable ends runs, and looks after them, where the policy cannot be read too', () => {
    const broken = { ok: false, problems: ['no'] } as const;
    const facts = snapshot([live], {}, { paused: true });
    const at = (now: number) => reconcile(facts, broken, now, RENDERERS);
    expect(at(NOON).effects).toMatchObject([{ kind: 'cancel-run', force: false }]);
    expect(at(NOON).nextLookAt).toBeGreaterThan(NOON);
    expect(at(NOON + 9 * HOUR).effects).toMatchObject([{ kind: 'cancel-run', force: true }]);
    expect(reconcile(snapshot([], {}, { paused: true }), broken, NOON, RENDERERS).nextLookAt).toBe(
      undefined,
    );
  });

  it('in the variable is asked about while something waits in the merge queue, though nothing else is due', () => {
    const queued = publishedAs(1, { checks: [check('test', 'passed')], inMergeQueue: true });
    const reading = { ok: true, policy: policy() } as const;
    const asked = (facts: Snapshot, read: PolicyReading = reading) => {
      // What the plan would show is shown already.
      const plan = { ...reconcile(facts, read, NOON, RENDERERS), effects: [] };
      return missingFacts(facts, plan, NOON);
    };
    const unknown = { paused: undefined };
    const switchToo = { killSwitch: true };
    expect(asked(snapshot([queued], {}, unknown))).toMatchObject(switchToo);
    const unread = { ok: false, problems: ['no'] } as const;
    expect(asked(snapshot([queued], {}, unknown), unread)).toMatchObject(switchToo);
    expect(asked(snapshot([published(1)], {}, unknown))).toBeUndefined();
    expect(asked(snapshot([queued]))).toBeUndefined();
  });

  it.each([
    ['enabled: false', { policy: { enabled: false } }],
    ['PAWL_PAUSED', { others: { paused: true } }],
  ])('%s asks which runs are on their way, so that those end too, and then no more', (_, given) => {
    const asked = (liveRuns: Snapshot['liveRuns']) => {
      const others = { paused: false, ...Object(given).others, liveRuns };
      const facts = snapshot([green, task(3)], {}, others);
      const plan = planOf([green, task(3)], { ...given, others });
      return missingFacts(facts, plan, NOON);
    };
    expect(asked(undefined)).toMatchObject({ runs: true, killSwitch: false });
    expect(asked([onItsWay])).toBe(undefined);
  });
});
