import { describe, expect, it } from '@jest/globals';
import { dayOf, EMPTY_LEDGER, nextDay } from '../../src/core/ledger.ts';
import type { Ledger } from '../../src/core/ledger.ts';
import { isReady } from '../../src/core/order-queue.ts';
import type { TaskFacts } from '../../src/core/snapshot.ts';
import type { FailureClass } from '../../src/core/attempt-record.ts';
import { renderNotice } from '../../src/render/notice.ts';
import {
  attempt,
  check,
  commit,
  HOUR,
  issueNumber,
  merged,
  MINUTE,
  nodeId,
  NOON,
  published,
  pullRequest,
  record,
  run,
  sha,
  shaOf,
  task,
} from '../support/facts.ts';
import type { Circumstances } from '../support/plans.ts';
import { kindsOf, planOf, stateOf, stepsOf } from '../support/plans.ts';

/** A task whose nth attempts failed in these ways, all at this time. */
function failing(number: number, at: number, ...classes: FailureClass[]): TaskFacts {
  return task(
    number,
    ...classes.map((its, index) =>
      attempt(number, index + 1, { record: record(number, index + 1, its, {}, at) }),
    ),
  );
}

function pausesOf(tasks: readonly TaskFacts[], circumstances?: Circumstances): readonly string[] {
  return planOf(tasks, circumstances).pauses.map(({ kind }) => kind);
}

const ready = (circumstances: Circumstances, ...tasks: TaskFacts[]): number =>
  planOf(tasks, circumstances).tasks.filter(({ state }) => isReady(state)).length;

describe('the breaker', () => {
  const policy = { breaker: { failures: 2, minutes: 60 } };
  const two = [failing(1, NOON - MINUTE, 'agent'), failing(2, NOON, 'policy')];

  it('trips when agents failed on different tasks in a row', () => {
    expect(planOf(two, { policy })).toMatchObject({
      pauses: [{ kind: 'breaker', tasks: [1, 2], until: NOON + HOUR }],
      nextLookAt: NOON + HOUR,
    });
    expect(ready({ policy }, ...two)).toBe(0);
  });

  it('does not trip for one hard task, nor for failures that are nobody’s fault', () => {
    expect(pausesOf([failing(1, NOON, 'agent', 'agent'), task(2)], { policy })).toEqual([]);
    const nobodys = [failing(1, NOON, 'infrastructure'), failing(2, NOON, 'conflict')];
    expect(pausesOf(nobodys, { policy })).toEqual([]);
  });

  it('does not trip when something was merged in between', () => {
    const between = merged(3, sha('a'), NOON - 1);
    const history = [commit(sha('a'))];
    expect(pausesOf([...two, between], { policy, repository: { history } })).toEqual([]);
    const ended = commit(sha('e'), [], { task: issueNumber(9), committedAt: NOON });
    expect(pausesOf(two, { policy, repository: { history: [ended] } })).toEqual([]);
  });

  it('takes a merge that was taken back for none', () => {
    const history = [
      commit(sha('8'), [], { reverts: sha('a') }),
      commit(sha('a'), [], { task: issueNumber(3), committedAt: NOON }),
    ];
    expect(pausesOf(two, { policy, repository: { history } })).toContain('breaker');
  });

  it('takes a merge that a person took back for no failure of the agent’s either', () => {
    const [first] = two;
    const facts = [first ?? task(1), merged(3, sha('a'), NOON), task(4)];
    const back = (by: object) => [commit(sha('8'), [], { reverts: sha('a'), ...by })];
    const pauses = (by: object) => pausesOf(facts, { policy, repository: { history: back(by) } });
    expect(pauses({})).toEqual([]);
    expect(pauses({ task: issueNumber(3) })).toContain('breaker');
  });

  it('lets one attempt through after its rest, however many may run', () => {
    const rested = { policy: { ...policy, parallel: 4 }, now: NOON + HOUR };
    expect(pausesOf(two, rested)).toEqual([]);
    expect(ready(rested, ...two, task(3), task(4))).toBe(1);
  });

  it('rests again when that one fails as well', () => {
    const again = [...two, failing(3, NOON + HOUR, 'agent')];
    expect(pausesOf(again, { policy, now: NOON + HOUR })).toEqual(['breaker']);
  });
});

describe('the model’s service that refuses', () => {
  const refused = failing(1, NOON, 'quota');

  it('makes the queue wait, longer each time, and costs no attempt', () => {
    const first = planOf([refused, task(2)]);
    expect(first.pauses).toMatchObject([{ kind: 'quota' }]);
    expect(kindsOf(first)).not.toContain('start-run');
    const wait = (first.nextLookAt ?? 0) - NOON;
    expect(wait).toBeGreaterThanOrEqual(2.5 * MINUTE);
    expect(wait).toBeLessThanOrEqual(7.5 * MINUTE);
    const third = planOf([failing(1, NOON, 'quota', 'quota', 'quota')]);
    expect(((third.nextLookAt ?? 0) - NOON) / wait).toBeCloseTo(4, 3);
  });

  it('is tried by one attempt first', () => {
    const later = { policy: { parallel: 4 }, now: NOON + HOUR };
    expect(ready(later, refused, task(2), task(3))).toBe(1);
  });

  it('is told apart when it refuses the key, which only a person can mend', () => {
    expect(planOf([failing(1, NOON, 'quota', 'auth')]).pauses).toMatchObject([{ kind: 'auth' }]);
  });

  it('is not thought to be back because something else failed in between', () => {
    const hiccup = failing(2, NOON + 1, 'infrastructure');
    expect(pausesOf([refused, hiccup], { now: NOON + 2 })).toEqual(['quota']);
  });

  it('is forgotten when anything else came of an attempt since', () => {
    const since = failing(2, NOON + 1, 'agent');
    expect(pausesOf([refused, since], { now: NOON + 2 })).toEqual([]);
  });

  it('is not thought to be back because what was made before is merged now', () => {
    const before = merged(2, sha('a'), NOON + 1);
    const earlier = failing(1, NOON + 1, 'quota');
    expect(pausesOf([earlier, before], { now: NOON + 2 })).toEqual(['quota']);
    const ended = commit(sha('e'), [], { task: issueNumber(9), committedAt: NOON + 2 });
    const seen = { now: NOON + 3, repository: { history: [ended] } };
    expect(pausesOf([earlier], seen)).toEqual(['quota']);
  });

  it('is thought to be back once something is merged after the rest', () => {
    const later = { policy: { parallel: 4 }, now: NOON + HOUR };
    const ended = (at: number) => ({
      ...later,
      repository: { history: [commit(sha('e'), [], { task: issueNumber(9), committedAt: at })] },
    });
    expect(ready(ended(NOON + 1), refused, task(2), task(3))).toBe(1);
    expect(ready(ended(NOON + 30 * MINUTE), refused, task(2), task(3))).toBe(3);
  });

  it('has answered whoever left a pull request since, whatever CI says of it', () => {
    const open = task(
      2,
      attempt(2, 1, {
        record: record(2, 1, 'published', {}, NOON + 1),
        pullRequest: pullRequest(7),
      }),
    );
    expect(pausesOf([refused, open], { now: NOON + 2 })).toEqual([]);
  });
});

describe('the budget', () => {
  const spent = (changes: Partial<Ledger>): Circumstances => ({
    others: { ledger: { ...EMPTY_LEDGER, tip: shaOf(1), day: dayOf(NOON), ...changes } },
    policy: {
      parallel: 9,
      attempts: { cents: 100 },
      budget: { 'cents-per-day': 1_000, 'attempts-per-day': 5 },
    },
  });
  const five = [1, 2, 3, 4, 5, 6, 7].map((number) => task(number));

  it('of money lets begin only what it can pay for whole', () => {
    expect(ready(spent({ settledCents: 750 }), ...five)).toBe(2);
    expect(planOf(five, spent({ settledCents: 901 }))).toMatchObject({
      pauses: [{ kind: 'budget', what: 'cents', spent: 901, limit: 1_000, until: nextDay(NOON) }],
      nextLookAt: nextDay(NOON),
    });
  });

  it('counts what claims reserve whose cost is not known', () => {
    const open = [{ sha: shaOf(1), reservedCents: 300 }];
    expect(ready(spent({ settledCents: 500, open }), ...five)).toBe(2);
  });

  it('of attempts ends with their number', () => {
    expect(ready(spent({ attempts: 3 }), ...five)).toBe(2);
    expect(planOf(five, spent({ attempts: 5 })).pauses).toMatchObject([
      { kind: 'budget', what: 'attempts', spent: 5, limit: 5 },
    ]);
  });

  it('is whole again on the next day', () => {
    const tomorrow = { ...spent({ attempts: 5, settledCents: 999 }), now: nextDay(NOON) };
    expect(ready(tomorrow, ...five)).toBe(5);
  });

  it('stops nothing that has begun', () => {
    const used = spent({ attempts: 5 });
    const green = published(1, check('test', 'passed'));
    expect(stepsOf(planOf([green], used))).toMatchObject([{ kind: 'merge' }]);
  });
});

describe('CI that would give an agent’s code too much', () => {
  const dangers = { repository: { ciDangers: [{ workflow: 'ci.yml', why: 'uses X' }] } };

  it('lets nothing begin, unless the policy trusts it', () => {
    expect(stateOf(task(1), dangers)).toMatchObject({
      waits: { kind: 'paused', pause: { kind: 'ci-danger' } },
    });
    expect(stateOf(task(1), { ...dangers, policy: { ci: { trust: true } } })).toMatchObject({
      waits: undefined,
    });
  });
});

describe('a pause', () => {
  it('leaves standing what a task waits for by itself', () => {
    const facts = failing(1, NOON, 'infrastructure');
    expect(
      stateOf(facts, { repository: { ciDangers: [{ workflow: 'w', why: 'y' }] } }),
    ).toMatchObject({ waits: { kind: 'backoff' } });
  });
});

describe('a workflow that GitHub does not start', () => {
  const refusal = { effect: { kind: 'start-run' }, why: 'Workflow is disabled' } as const;

  it('is told of when that is no chance, and tried again later', () => {
    const once = planOf([task(1)], { others: { refused: [refusal] } });
    expect(kindsOf(once)).toEqual(['start-run']);
    const twice = planOf([task(1)], { others: { refused: [refusal, refusal] } });
    expect(twice.pauses).toEqual([{ kind: 'start-refused', why: 'Workflow is disabled' }]);
    expect(kindsOf(twice)).toEqual(['notice']);
    expect(twice.nextLookAt).toBe(NOON + 10 * MINUTE);
  });

  it('is told of until one was started: the notice stands while that is tried', () => {
    const { title, body } = renderNotice([{ kind: 'start-refused', why: 'Workflow is disabled' }]);
    const notice = { id: nodeId('I_9'), number: 9, title, body, open: true };
    const trying = planOf([task(1)], { others: { notices: [notice] } });
    expect(kindsOf(trying)).toEqual(['start-run']);
    expect(trying.nextLookAt).toBe(NOON + MINUTE);
    const started = { liveRuns: [run(true, undefined, { id: 7 })], notices: [notice] };
    expect(kindsOf(planOf([task(1)], { others: started }))).toEqual(['notice']);
  });
});
