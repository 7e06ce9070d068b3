import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { reconcile } from '../../src/core/reconcile.ts';
import type { Plan } from '../../src/core/reconcile.ts';
import type { CheckResult, Snapshot, TaskFacts } from '../../src/core/snapshot.ts';
import { renderStatusComment } from '../../src/render/status-comment.ts';
import {
  attempt,
  check,
  issue,
  nodeId,
  NOON,
  policy,
  pullRequest,
  record,
  run,
  sha,
  snapshot,
  task,
} from '../support/facts.ts';

function planOf(facts: Snapshot, settings: object = {}): Plan {
  return reconcile(facts, policy(settings), NOON, renderStatusComment);
}

function kinds(plan: Plan): string[] {
  return plan.effects.map(({ kind }) => kind);
}

const published = (number: number, ...checks: ReturnType<typeof check>[]): TaskFacts =>
  task(
    number,
    attempt(number, 1, {
      record: record(number, 1, 'published'),
      pullRequest: pullRequest(number + 100, { checks }),
    }),
  );

describe('a plan', () => {
  it('starts a run for a ready task', () => {
    expect(kinds(planOf(snapshot([task(1)])))).toEqual(['start-run']);
  });

  it('starts none while one is on its way that has claimed nothing yet', () => {
    expect(kinds(planOf({ ...snapshot([task(1)]), liveRuns: [run(true)] }))).toEqual([]);
  });

  it('gives room to the oldest first, and says what the others wait for', () => {
    const plan = planOf(snapshot([task(3), task(1), task(2, attempt(2, 1, { run: run(true) }))]), {
      parallel: 2,
    });
    const waits = plan.tasks.map(({ facts, state }) => [
      facts.issue.number,
      state.kind === 'queued' && state.waits?.kind,
    ]);
    expect(waits).toEqual([
      [1, undefined],
      [2, false],
      [3, 'room'],
    ]);
  });

  it('merges a green pull request, pinned to the head that was judged', () => {
    const plan = planOf(snapshot([published(1, check('a', 'passed'))]));
    expect(plan.effects[0]).toMatchObject({ kind: 'merge', pullRequest: 101, head: sha('d') });
  });

  it('merges nothing while the default branch is red', () => {
    const history = [{ sha: sha('b'), checks: [check('a', 'failed')] }];
    const plan = planOf(snapshot([published(1, check('a', 'passed'))], { history }));
    expect(kinds(plan)).not.toContain('merge');
    expect(JSON.stringify(plan.effects)).toContain('the default branch is red');
  });

  it('writes down why CI refused, and only then goes on', () => {
    const facts = published(1, check('lint', 'failed'));
    const first = planOf(snapshot([facts]));
    expect(first.effects[0]).toMatchObject({
      kind: 'record-failure',
      class: 'agent',
      failedChecks: [{ name: 'lint' }],
    });
    expect(kinds(first)).not.toContain('start-run');

    const recorded = {
      ...facts,
      attempts: facts.attempts.map((one) => ({ ...one, record: record(1, 1, 'agent') })),
    };
    expect(kinds(planOf(snapshot([recorded])))).toEqual([
      'close-pull-request',
      'start-run',
      'show',
    ]);
  });

  it('ends a task whose merge is green: closed, its branches gone', () => {
    const merge = { sha: sha('b'), at: NOON };
    const facts = task(
      1,
      attempt(1, 1, {
        record: record(1, 1, 'published'),
        pullRequest: pullRequest(9, { state: 'merged', merge }),
      }),
    );
    const plan = planOf(
      snapshot([facts], { history: [{ sha: sha('b'), checks: [check('a', 'passed')] }] }),
    );
    expect(plan.effects).toMatchObject([
      { kind: 'show', close: 'completed', deleteBranches: ['R_1_1'] },
    ]);
  });

  it('stops the run of a task whose label was taken off', () => {
    const facts = {
      ...task(1, attempt(1, 1, { run: run(true) })),
      issue: issue(1, { labels: [] }),
    };
    expect(kinds(planOf(snapshot([facts])))).toEqual(['cancel-run', 'show']);
  });

  it('leaves the first word on a fresh claim to the run that made it', () => {
    const claimed = task(1, attempt(1, 1, { run: run(true) }));
    expect(kinds(planOf(snapshot([claimed])))).toEqual([]);
    const died = task(1, attempt(1, 1, { run: run(false, 'failure') }));
    expect(kinds(planOf(snapshot([died])))).toEqual(['record-failure', 'start-run']);
  });

  it('leaves a pull request alone whose record is on its way', () => {
    const claimed = attempt(1, 1, { run: run(true), pullRequest: pullRequest(9) });
    expect(kinds(planOf(snapshot([task(1, claimed)])))).toEqual([]);
  });

  it('takes a second status comment away', () => {
    const doubled = { ...published(1, check('a', 'pending')), spareComments: [nodeId('IC_2')] };
    expect(planOf(snapshot([doubled])).effects).toMatchObject([
      { kind: 'show', deleteComments: ['IC_2'] },
    ]);
  });

  it('does nothing at all while it is switched off', () => {
    expect(
      planOf(snapshot([published(1, check('a', 'passed')), task(2)]), { enabled: false }).effects,
    ).toEqual([]);
  });

  it('is empty for a snapshot that shows what the last plan wanted shown', () => {
    const before = snapshot([published(1, check('a', 'pending'))]);
    const show = planOf(before).effects.find((effect) => effect.kind === 'show');
    if (show?.kind !== 'show' || !show.comment) throw new Error('nothing is shown');
    const { addLabels, comment } = show;
    const shown = before.tasks.map((facts) => ({
      ...facts,
      issue: { ...facts.issue, labels: [...facts.issue.labels, ...addLabels] },
      statusComment: { id: facts.issue.id, body: comment.body },
    }));
    expect(planOf({ ...before, tasks: shown }).effects).toEqual([]);
  });
});

const anyResult = fc.constantFrom<CheckResult>('pending', 'passed', 'failed', 'cancelled');
const anyChecks = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), anyResult), { maxLength: 4 });
const anyTask = (number: number): fc.Arbitrary<TaskFacts> =>
  fc.oneof(
    fc.constant(task(number)),
    fc.boolean().map((live) => task(number, attempt(number, 1, { run: run(live) }))),
    anyChecks.map((checks) =>
      published(number, ...checks.map(([name, result]) => check(name, result))),
    ),
  );
const anySnapshot = fc
  .tuple(...[1, 2, 3, 4].map((number) => anyTask(number)))
  .map((tasks) => snapshot(tasks));

describe('every plan', () => {
  it('is the same for the same snapshot', () => {
    fc.assert(fc.property(anySnapshot, (facts) => expect(planOf(facts)).toEqual(planOf(facts))));
  });

  it('merges only where a check passed and none failed, waits or was cancelled', () => {
    fc.assert(
      fc.property(anySnapshot, (facts) => {
        for (const effect of planOf(facts).effects) {
          if (effect.kind !== 'merge') continue;
          const pull = facts.tasks
            .flatMap(({ attempts }) => attempts)
            .find((one) => one.pullRequest?.number === effect.pullRequest)?.pullRequest;
          const checks = pull?.checks ?? [];
          const passed = (name: string): boolean =>
            checks.some((one) => one.name === name && one.result === 'passed');
          expect(checks.length).toBeGreaterThan(0);
          // A cancelled run counts for nothing beside a twin of its name that passed.
          expect(checks.filter(({ name }) => !passed(name))).toEqual([]);
          expect(
            checks.filter(({ result }) => result === 'failed' || result === 'pending'),
          ).toEqual([]);
        }
      }),
    );
  });

  it('never has more tasks ready or worked on than may run at once', () => {
    fc.assert(
      fc.property(anySnapshot, fc.integer({ min: 1, max: 4 }), (facts, parallel) => {
        const { tasks } = planOf(facts, { parallel });
        const live = tasks.filter(({ state }) => state.kind === 'working').length;
        const ready = tasks.filter(({ state }) => state.kind === 'queued' && !state.waits).length;
        expect(ready).toBeLessThanOrEqual(Math.max(0, parallel - live));
      }),
    );
  });
});
