import { describe, expect, it } from '@jest/globals';
import {
  attempt,
  branch,
  HOUR,
  issue,
  MINUTE,
  NOON,
  policy,
  record,
  run,
  sha,
  task,
} from '../support/facts.ts';
import { judgeRun } from '../../src/core/judge-run.ts';
import { kindsOf, planOf, stateOf, stepsOf } from '../support/plans.ts';

const settings = policy({ attempts: { minutes: 60, 'queue-minutes': 30 } });
const queued = run(true, undefined, { waiting: true, startedAt: NOON });
const begun = run(true, undefined, { waiting: false, startedAt: NOON });

describe('a run', () => {
  it('may wait for a runner as long as the policy says', () => {
    const until = NOON + 30 * MINUTE;
    expect(judgeRun(queued, 'nothing', settings, until - 1)).toEqual({ kind: 'in-time', until });
    expect(judgeRun(queued, 'nothing', settings, until)).toMatchObject({
      kind: 'overdue',
      waiting: true,
    });
  });

  it('may then take its session’s time, and three hours for the jobs around it', () => {
    const until = NOON + (30 + 60 + 180) * MINUTE;
    expect(judgeRun(begun, 'nothing', settings, until - 1)).toEqual({ kind: 'in-time', until });
    expect(judgeRun(begun, 'nothing', settings, until)).toMatchObject({
      kind: 'overdue',
      waiting: false,
    });
  });

  it('may take as long as its jobs may, where the policy makes those long', () => {
    const checks = [1, 2].map((n) => ({ name: `${n}`, run: 'true', minutes: 100 }));
    const long = policy({
      attempts: { minutes: 60, 'queue-minutes': 30 },
      setup: ['true'],
      checks,
    });
    const until = NOON + (30 + (60 + 60 + 30) + (60 + 200 + 30) + 60) * MINUTE;
    expect(judgeRun(begun, 'nothing', long, until - 1)).toEqual({ kind: 'in-time', until });
  });

  it('is ended by force when it did not end in a quarter of an hour', () => {
    const until = NOON + 30 * MINUTE;
    const forceAt = until + 15 * MINUTE;
    expect(judgeRun(queued, 'nothing', settings, until)).toMatchObject({ forceAt });
    const lostAt = forceAt + 30 * MINUTE;
    expect(judgeRun(queued, 'nothing', settings, forceAt)).toEqual({
      kind: 'stuck',
      until: lostAt,
    });
    expect(judgeRun(queued, 'nothing', settings, lostAt - 1)).toEqual({
      kind: 'stuck',
      until: lostAt,
    });
    expect(judgeRun(queued, 'nothing', settings, lostAt)).toEqual({ kind: 'lost' });
  });
});

describe('an attempt whose run lives', () => {
  const working = (changes = {}) =>
    task(1, attempt(1, 1, { run: run(true, undefined, changes), claimedAt: NOON }));

  it('is being worked on, and looked at again when its time is over', () => {
    expect(stateOf(working())).toMatchObject({ kind: 'working', run: { kind: 'in-time' } });
    const { nextLookAt } = planOf([working()], { now: NOON + 10 * MINUTE });
    expect(nextLookAt).toBe(NOON - HOUR + (60 + 60 + 180) * MINUTE);
  });

  it('is asked to end when it is overdue, then made to', () => {
    const late = { now: NOON + 4 * HOUR };
    expect(stepsOf(planOf([working()], late))).toEqual([
      { kind: 'cancel-run', task: 1, runId: 1001, runAttempt: 1, force: false },
    ]);
    expect(planOf([working()], late).nextLookAt).toBe(NOON + 4 * HOUR + 15 * MINUTE);
    const stuck = { now: NOON + 4 * HOUR + 15 * MINUTE };
    expect(stepsOf(planOf([working()], stuck))).toMatchObject([{ force: true }]);
    expect(planOf([working()], stuck).nextLookAt).toBe(NOON + 4 * HOUR + 30 * MINUTE);
    const later = { now: NOON + 4 * HOUR + 35 * MINUTE };
    const waits = working({ waiting: true });
    expect(planOf([waits], later).nextLookAt).toBe(NOON + 4 * HOUR + 45 * MINUTE);
    // A job at work may hear of it only now: nothing wakes Pawl when the time of a claim is over.
    expect(stateOf(working(), { now: NOON + 16 * HOUR })).toMatchObject({ run: { kind: 'stuck' } });
    expect(stateOf(working(), { now: NOON + 17 * HOUR })).toMatchObject({ kind: 'queued' });
  });

  it('is made to end as well when nobody wants it and it does not listen', () => {
    const facts = { ...working(), issue: issue(1, { labels: [] }) };
    expect(stepsOf(planOf([facts], { now: NOON + 5 * HOUR }))).toMatchObject([{ force: true }]);
    expect(planOf([facts]).nextLookAt).toBeDefined();
  });

  it('has begun, whatever GitHub calls it: it is queued between its jobs, and waits for approvals', () => {
    const between = working({ waiting: true });
    const at = (minutes: number) => planOf([between], { now: NOON + minutes * MINUTE });
    expect(at(239).tasks[0]?.state).toMatchObject({ run: { kind: 'in-time' } });
    expect(stepsOf(at(239))).toEqual([]);
    expect(stepsOf(at(240))).toMatchObject([{ kind: 'cancel-run', force: false }]);
    // GitHub lists it among those that live, and it is looked at once all the same.
    const listed = between.attempts.flatMap(({ run: its }) => its ?? []);
    const others = { liveRuns: listed };
    expect(planOf([between], { others, now: NOON + 11 * MINUTE }).nextLookAt).toBe(NOON + 4 * HOUR);
  });

  it('is given up when GitHub does not end it: its claim is released and its death written down', () => {
    const late = { now: NOON + 4 * HOUR + 45 * MINUTE, policy: { parallel: 1 } };
    const plan = planOf([working({ waiting: true }), task(2)], late);
    expect(stepsOf(plan)).toMatchObject([
      { kind: 'cancel-run', task: 1, force: true },
      { kind: 'record-failure', task: 1, class: 'infrastructure', release: true },
    ]);
    // Until that is written nothing else begins in its place, nor is the task itself begun anew.
    const waits = plan.tasks.map(({ state }) =>
      'waits' in state ? state.waits?.kind : state.kind,
    );
    expect(waits).toEqual(['room', 'room']);
    const recorded = task(
      1,
      attempt(1, 1, {
        claimedAt: NOON,
        branch: branch(1, 1, { released: true }),
        record: record(1, 1, 'infrastructure'),
      }),
    );
    expect(kindsOf(planOf([recorded, task(2)], late))).toContain('start-run');
  });

  it('does not keep its place when its task is gone and GitHub does not end it', () => {
    const closed = { ...working({ waiting: true }), issue: issue(1, { open: false }) };
    const late = { now: NOON + 4 * HOUR + 45 * MINUTE };
    const [id] = closed.attempts.map(({ branch: its }) => its?.id);
    expect(planOf([closed], late).effects).toContainEqual(
      expect.objectContaining({ kind: 'show', deleteBranches: [id] }),
    );
    const before = planOf([closed], { now: late.now - 1 });
    expect(
      before.effects.filter((one) => 'deleteBranches' in one && one.deleteBranches.length > 0),
    ).toEqual([]);
  });

  it('leaves the first word on the issue to the run that made the claim', () => {
    const plan = planOf([working()]);
    expect(plan).toMatchObject({ effects: [], nextLookAt: NOON + 10 * MINUTE });
  });

  it('is shown anew where a person deleted what that run wrote', () => {
    const later = planOf([working()], { now: NOON + 10 * MINUTE });
    expect(later.effects).toMatchObject([{ kind: 'show', comment: { kind: 'create' } }]);
  });

  it('is over once its claim was released, whatever it still does', () => {
    const facts = task(
      1,
      attempt(1, 1, { run: run(true), branch: branch(1, 1, { released: true }) }),
    );
    expect(stateOf(facts)).toMatchObject({ kind: 'queued', nextAttempt: 2 });
  });
});

describe('a run that has claimed nothing', () => {
  it('is cancelled when it waits too long, and looked at again before', () => {
    const waiting = run(true, undefined, { id: 7, waiting: true });
    const others = { others: { liveRuns: [waiting] } };
    expect(kindsOf(planOf([], others))).toEqual(['cancel-run']);
    const early = planOf([], { ...others, now: NOON - MINUTE });
    expect(early.effects).toEqual([]);
    expect(early.nextLookAt).toBe(NOON);
  });

  it('does not hold the queue when it does not end by force either', () => {
    const zombie = run(true, undefined, { id: 7, waiting: true });
    const at = (minutes: number) =>
      planOf([task(1)], { others: { liveRuns: [zombie] }, now: NOON + minutes * MINUTE });
    expect(stepsOf(at(14))).toMatchObject([{ kind: 'cancel-run', force: false }]);
    expect(stepsOf(at(15))).toMatchObject([
      { kind: 'start-run' },
      { kind: 'cancel-run', runId: 7, force: true },
    ]);
    // Nor is GitHub asked for ever.
    expect(stepsOf(at(45))).toMatchObject([{ kind: 'start-run' }]);
  });
});

describe('a run that is dead without a record', () => {
  const died = (conclusion?: string) =>
    task(1, attempt(1, 1, { run: conclusion === undefined ? undefined : run(false, conclusion) }));

  it.each([
    ['cancelled', 'cancelled'],
    ['failure', 'infrastructure'],
    ['timed_out', 'infrastructure'],
    [undefined, 'infrastructure'],
  ])('(%s) is written down as %s, its claim given up, before another begins', (conclusion, its) => {
    expect(stepsOf(planOf([died(conclusion)]))).toMatchObject([
      { kind: 'record-failure', class: its, release: true },
    ]);
  });

  it('gives nothing up where something was published', () => {
    const moved = branch(1, 1, { tip: sha('d') });
    const facts = task(1, attempt(1, 1, { run: run(false, 'failure'), branch: moved }));
    expect(stepsOf(planOf([facts]))[0]).toMatchObject({ release: false });
  });
});
