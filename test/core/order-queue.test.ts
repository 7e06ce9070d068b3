import { describe, expect, it } from '@jest/globals';
import type { TaskFacts } from '../../src/core/snapshot.ts';
import {
  attempt,
  bodyWith,
  bodyWithScope,
  claim,
  issue,
  issueNumber,
  MINUTE,
  NOON,
  record,
  run,
  task,
} from '../support/facts.ts';
import type { Circumstances } from '../support/plans.ts';
import { kindsOf, planOf, stateOf } from '../support/plans.ts';

const labelled = (number: number, ...labels: string[]): TaskFacts => ({
  ...task(number),
  issue: issue(number, { labels: ['agent', ...labels] }),
});
const scoped = (number: number, ...patterns: string[]): TaskFacts => ({
  ...task(number),
  issue: issue(number, { body: bodyWithScope(...patterns) }),
});
const working = (number: number, ...scope: string[]): TaskFacts =>
  task(
    number,
    attempt(number, 1, {
      ...{ run: run(true), claimedAt: NOON },
      claim: claim(number, 1, { scope }),
    }),
  );

function orderOf(tasks: readonly TaskFacts[], circumstances?: Circumstances): number[] {
  return planOf(tasks, circumstances).tasks.map(({ facts }) => facts.issue.number);
}

function waits(tasks: readonly TaskFacts[], circumstances?: Circumstances) {
  return Object.fromEntries(
    planOf(tasks, circumstances).tasks.map(({ facts, state }) => [
      facts.issue.number,
      state.kind === 'queued' ? (state.waits ?? 'ready') : state.kind,
    ]),
  );
}

describe('the order of the queue', () => {
  it('is that of age, the number deciding between twins', () => {
    const at = (number: number, createdAt: number): TaskFacts => ({
      ...task(number),
      issue: issue(number, { createdAt }),
    });
    expect(orderOf([at(2, NOON - 1), at(3, NOON - 2), at(1, NOON - 1)])).toEqual([3, 1, 2]);
  });

  it('puts urgent tasks first, in the order of the policy, and unimportant ones last', () => {
    const tasks = [
      labelled(1, 'priority: low'),
      labelled(2),
      labelled(3, 'priority: high'),
      labelled(4, 'priority: critical'),
    ];
    expect(orderOf(tasks)).toEqual([4, 3, 2, 1]);
  });

  it('believes the most urgent of several labels', () => {
    const both = labelled(2, 'priority: low', 'priority: high');
    expect(orderOf([labelled(1), both])).toEqual([2, 1]);
    const lasts = { policy: { priority: { first: [], last: ['later', 'never'] } } };
    expect(orderOf([labelled(1, 'later', 'never'), labelled(2, 'later')], lasts)).toEqual([2, 1]);
  });
});

describe('room', () => {
  it('is for as many as the policy says, the first in the queue', () => {
    expect(waits([task(1), task(2), task(3)], { policy: { parallel: 2 } })).toEqual({
      1: 'ready',
      2: 'ready',
      3: { kind: 'room', live: 0, parallel: 2 },
    });
  });

  it('is taken by what is at work, also where its task was given up meanwhile', () => {
    expect(waits([working(1), task(2)])).toMatchObject({ 2: { kind: 'room', live: 1 } });
    const cancelled = { ...working(1), issue: issue(1, { labels: [] }) };
    expect(waits([cancelled, task(2)])).toMatchObject({ 1: 'cancelled', 2: { kind: 'room' } });
  });

  it('is taken by a run whose issue is gone, and by the scope of its claim', () => {
    const lost = working(9, 'src/**').attempts.map((one) => ({
      task: issueNumber(9),
      attempt: one,
    }));
    const run9 = run(true, undefined, { id: 9001 });
    const others = { orphans: lost, liveRuns: [run9] };
    const two = { policy: { parallel: 2 }, others };
    const facts = [scoped(1, 'src/a.ts'), scoped(2, 'docs/**'), scoped(3, 'test/**')];
    expect(waits(facts, two)).toEqual({
      1: { kind: 'scope', task: 9 },
      2: 'ready',
      3: { kind: 'room', live: 1, parallel: 2 },
    });
    expect(kindsOf(planOf(facts, two))).toContain('start-run');
    const ended = lost.map((one) => ({ ...one, attempt: { ...one.attempt, run: run(false) } }));
    expect(waits(facts, { ...two, others: { orphans: ended } })).toMatchObject({ 1: 'ready' });
  });

  it('is free again when the run is over, and while only CI is at work', () => {
    const ended = task(1, attempt(1, 1, { run: run(false, 'failure') }));
    expect(waits([ended, task(2)], { policy: { parallel: 2 } })).toMatchObject({ 2: 'ready' });
  });

  it('is filled by one run at a time: the next begins when that one has claimed, or is over', () => {
    const three = [task(1), task(2), task(3)];
    const two = { policy: { parallel: 2 } };
    expect(planOf(three, two)).toMatchObject({
      effects: [{ kind: 'start-run' }],
      nextLookAt: NOON + 5 * MINUTE,
    });
    const onItsWay = { ...two, others: { liveRuns: [run(true, undefined, { id: 7 })] } };
    expect(planOf(three, onItsWay)).toMatchObject({ effects: [], nextLookAt: NOON + 5 * MINUTE });
    expect(planOf([task(1)], onItsWay).nextLookAt).toBe(NOON + 5 * MINUTE);
    const over = { ...two, others: { liveRuns: [run(false, 'success', { id: 7 })] } };
    expect(kindsOf(planOf(three, over))).toEqual(['start-run']);
    // Nobody waits for the claim of the last.
    expect(planOf([task(1)], two).nextLookAt).toBeUndefined();
  });

  it('does not count a run twice that has claimed, nor one that is over', () => {
    const claimed = run(true, undefined, { id: 1001 });
    const dead = run(false, 'failure', { id: 8 });
    const facts = [working(1), task(2)];
    const two = { policy: { parallel: 2 }, others: { liveRuns: [claimed, dead] } };
    expect(kindsOf(planOf(facts, two))).toEqual(['start-run']);
  });
});

describe('scopes', () => {
  const four = { policy: { parallel: 4 } };

  it('that overlap are not worked on at once', () => {
    expect(waits([working(1, 'src/**'), scoped(2, 'src/a.ts'), scoped(3, 'docs')], four)).toEqual({
      1: 'working',
      2: { kind: 'scope', task: 1 },
      3: 'ready',
    });
  });

  it('of those that begin with it count as well', () => {
    expect(waits([scoped(1, 'src'), scoped(2, 'src/a.ts')], four)).toEqual({
      1: 'ready',
      2: { kind: 'scope', task: 1 },
    });
  });

  it('are those of the claim, whatever the text says now', () => {
    const facts = { ...working(1, 'docs/**'), issue: issue(1, { body: bodyWithScope('src') }) };
    expect(waits([facts, scoped(2, 'src')], four)).toMatchObject({ 2: 'ready' });
  });

  it('that are not declared overlap with nothing', () => {
    expect(waits([working(1, 'src/**'), task(2)], four)).toMatchObject({ 2: 'ready' });
  });

  it('of the next few only are told of: of hundreds it would change with every claim', () => {
    const many = Array.from({ length: 9 }, (_, index) => scoped(index + 2, 'src'));
    const told = Object.values(waits([working(1, 'src'), ...many], { policy: { parallel: 3 } }));
    expect(told.filter((one) => Object(one).kind === 'scope')).toHaveLength(3);
    expect(told.filter((one) => Object(one).kind === 'room')).toHaveLength(6);
  });
});

describe('what a task depends on', () => {
  const after = (number: number, ...others: number[]): TaskFacts => ({
    ...task(number),
    issue: issue(number, {
      body: bodyWith(`Depends on ${others.map((other) => `#${other}`).join(', ')}`),
    }),
  });
  const known = (open: boolean, completed: boolean, exists = true): Circumstances => ({
    others: { dependencies: new Map([[issueNumber(9), { exists, open, completed }]]) },
  });

  it('is waited for while it is open', () => {
    expect(stateOf([after(2, 1), task(1)])).toMatchObject({
      waits: { kind: 'dependencies', open: [1] },
    });
  });

  it('may be named in GitHub’s own list, too, and is named once', () => {
    const both = after(2, 1);
    const facts = { ...both, issue: { ...both.issue, blockedBy: [issueNumber(1)] } };
    expect(stateOf([facts, task(1)])).toMatchObject({ waits: { open: [1] } });
    const only = { ...task(2), issue: issue(2, { blockedBy: [issueNumber(1)] }) };
    expect(stateOf([only, task(1)])).toMatchObject({ waits: { open: [1] } });
  });

  it('is waited for also while it is merged and watched, or was taken back', () => {
    const failed = task(1, attempt(1, 1, { record: record(1, 1, 'agent') }));
    expect(stateOf([after(2, 1), failed])).toMatchObject({ waits: { kind: 'dependencies' } });
  });

  it('is done when it was closed as completed', () => {
    expect(stateOf(after(1, 9), known(false, true))).toMatchObject({ waits: undefined });
  });

  it.each([
    ['was closed as not planned', known(false, false)],
    ['does not exist', known(false, false, false)],
    ['was never heard of', {}],
  ])('and %s, is a person’s business', (_, circumstances) => {
    expect(stateOf(after(1, 9), circumstances)).toEqual({
      kind: 'needs-human',
      why: { kind: 'dependency-cancelled', dependency: 9 },
    });
  });

  it('in a circle, is a person’s business for each in the circle', () => {
    const tasks = [after(1, 2), after(2, 3), after(3, 1), after(4, 1)];
    const states = planOf(tasks).tasks.map(({ state }) => state);
    expect(states).toMatchObject([
      { why: { kind: 'dependency-cycle', cycle: [1, 2, 3] } },
      { why: { kind: 'dependency-cycle', cycle: [2, 3, 1] } },
      { why: { kind: 'dependency-cycle', cycle: [3, 1, 2] } },
      { kind: 'queued', waits: { kind: 'dependencies', open: [1] } },
    ]);
  });
});

describe('a task that nobody can begin', () => {
  it('says what its text lacks', () => {
    const facts = { ...task(1), issue: issue(1, { body: 'do it' }) };
    expect(stateOf(facts)).toEqual({ kind: 'needs-spec', problems: ['no-criteria'] });
  });

  it('waits while its conversation is locked, as nobody could be answered there', () => {
    const facts = { ...task(1), issue: issue(1, { locked: true }) };
    expect(stateOf(facts)).toEqual({ kind: 'needs-human', why: { kind: 'locked' } });
  });
});
