import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Effect } from '../../src/core/effect.ts';
import { spentToday } from '../../src/core/ledger.ts';
import type { Policy } from '../../src/core/policy.ts';
import { reconcile } from '../../src/core/reconcile.ts';
import type { Plan } from '../../src/core/reconcile.ts';
import { scopesOverlap } from '../../src/core/scope.ts';
import type { PullRequestFacts, Snapshot } from '../../src/core/snapshot.ts';
import type { TaskState } from '../../src/core/task-state.ts';
import { explainState } from '../../src/render/explain-state.ts';
import { RENDERERS } from '../../src/render/renderers.ts';
import { applied } from '../support/apply-model.ts';
import { anyPolicy, anySnapshot } from '../support/arbitrary-snapshot.ts';
import { HOUR, NOON, policy } from '../support/facts.ts';

const runs = { numRuns: Number(process.env['PAWL_RUNS'] ?? 100) };

function planOf(snapshot: Snapshot, settings: Policy, now = NOON): Plan {
  return reconcile(snapshot, { ok: true, policy: settings }, now, RENDERERS);
}

/** Holds whatever GitHub shows and the policy asks. */
function always(check: (snapshot: Snapshot, settings: Policy, plan: Plan) => void): void {
  fc.assert(
    fc.property(anySnapshot, anyPolicy, (snapshot, input) => {
      const settings = policy(input);
      check(snapshot, settings, planOf(snapshot, settings));
    }),
    runs,
  );
}

function pullsOf(snapshot: Snapshot): readonly PullRequestFacts[] {
  const ofTasks = snapshot.tasks.flatMap(({ attempts }) => attempts);
  return [...ofTasks, ...snapshot.reverts].flatMap(({ pullRequest }) => pullRequest ?? []);
}

/** What would be merged, or put into a merge queue. */
function mergesOf(plan: Plan): readonly Extract<Effect, { kind: 'merge' | 'enqueue' }>[] {
  return plan.effects.flatMap((effect) =>
    effect.kind === 'merge' || effect.kind === 'enqueue' ? [effect] : [],
  );
}

/** Until when a task waits for what may never come; `undefined` if it does not. */
function patienceOf(state: TaskState): number | undefined {
  switch (state.kind) {
    case 'working':
      return state.run.kind === 'in-time' ? state.run.until : undefined;
    case 'watching':
      return state.watch.kind === 'waiting' ? state.watch.until : undefined;
    case 'validating':
      return 'until' in state.ci && state.step.kind === 'none' ? state.ci.until : undefined;
    case 'queued':
      return state.waits?.kind === 'backoff' ? state.waits.until : undefined;
    default:
      return undefined;
  }
}

describe('every plan', () => {
  it('is the same for the same snapshot, in whatever order its tasks stand', () => {
    always((snapshot, settings, plan) => {
      expect(planOf(snapshot, settings)).toEqual(plan);
      const tasks = snapshot.tasks.toReversed();
      expect(planOf({ ...snapshot, tasks }, settings)).toEqual(plan);
    });
  });

  it('once applied is not made again, and comes to rest', () => {
    always((snapshot, settings, plan) => {
      let now = snapshot;
      let last = plan;
      for (let pass = 1; last.effects.length > 0; pass += 1) {
        expect(pass).toBeLessThan(12);
        now = applied(now, last.effects, NOON);
        const next = planOf(now, settings);
        const before = last.effects.map((effect) => JSON.stringify(effect));
        const again = next.effects.filter((effect) => before.includes(JSON.stringify(effect)));
        expect(again).toEqual([]);
        last = next;
      }
    });
  });

  it('merges only a head that some check passed and none failed, awaits or gave up', () => {
    always((snapshot, _, plan) => {
      for (const merge of mergesOf(plan)) {
        const pull = pullsOf(snapshot).find(
          ({ id, number }) => merge.pullRequest === id || merge.pullRequest === number,
        );
        expect(pull).toMatchObject({ state: 'open', head: merge.head });
        const results = (name: string) =>
          pull?.checks.filter((one) => one.name === name).map(({ result }) => result) ?? [];
        const { checks: required } = snapshot.repository.rules;
        for (const { name } of required) expect(results(name)).toContain('passed');
        expect(pull?.checks.map(({ result }) => result)).toContain('passed');
        for (const { name, result } of pull?.checks ?? []) {
          if (result === 'cancelled') expect(results(name)).toContain('passed');
          else expect(result).toBe('passed');
        }
      }
    });
  });

  it('merges a task only onto a branch that is not red, approved, and not held', () => {
    always((snapshot, settings, plan) => {
      for (const merge of mergesOf(plan)) {
        const derived = plan.tasks.find(({ facts }) => facts.issue.number === merge.task);
        const isTrial = snapshot.reverts.some(
          ({ pullRequest: pull }) =>
            pull?.number === merge.pullRequest || pull?.id === merge.pullRequest,
        );
        expect(plan.pauses.some(({ kind }) => kind === 'main-red')).toBe(isTrial);
        if (isTrial || !derived) continue;
        const { issue, commands, attempts } = derived.facts;
        expect(derived).toMatchObject({ unapproved: undefined, orders: { heldBy: undefined } });
        expect(attempts.at(-1)?.claim?.content).toBe(issue.content);
        expect(issue).toMatchObject({ open: true, locked: false });
        expect(issue.labels).toContain('agent');
        const trusted = commands.filter(({ author }) => author?.login === 'ada');
        expect(['hold', 'stop']).not.toContain(trusted.at(-1)?.verb);
        if (settings.merge.upToDate) expect(mergesOf(plan).length).toBe(1);
      }
    });
  });

  it('never lets more be at work than may, nor two whose scopes overlap', () => {
    always((snapshot, settings, plan) => {
      const live = snapshot.tasks.flatMap(({ attempts }) => {
        const claims = attempts.flatMap(({ claim, record, run }) =>
          claim && !record && run?.live ? [claim.scope] : [],
        );
        return claims.length > 0 ? [claims.flat()] : [];
      });
      const ready = plan.tasks.flatMap(({ state }) =>
        state.kind === 'queued' && !state.waits ? [state.spec.scope] : [],
      );
      expect(ready.length).toBeLessThanOrEqual(Math.max(0, settings.parallel - live.length));
      ready.forEach((scope, index) => {
        for (const other of [...live, ...ready.slice(index + 1)]) {
          expect(scopesOverlap(scope, other)).toBe(false);
        }
      });
    });
  });

  it('never lets begin what the day cannot pay for', () => {
    always((snapshot, { budget, attempts }, plan) => {
      const ready = plan.tasks.filter(
        ({ state }) => state.kind === 'queued' && !state.waits,
      ).length;
      if (ready === 0) return;
      const spent = spentToday(snapshot.ledger, NOON);
      expect(spent.cents + ready * attempts.cents).toBeLessThanOrEqual(budget.centsPerDay);
      expect(spent.attempts + ready).toBeLessThanOrEqual(budget.attemptsPerDay);
      const starts = plan.effects.filter(({ kind }) => kind === 'start-run').length;
      expect(starts).toBeLessThanOrEqual(Math.min(1, ready));
    });
  });

  it('gives every task a reason and what is next', () => {
    always((_, __, plan) => {
      for (const { state } of plan.tasks) {
        const { reason, next } = explainState(state);
        expect(reason).toMatch(/\w/);
        expect(next).toMatch(/\w/);
        expect(`${reason}${next}`).not.toMatch(/undefined|NaN|\[object/);
      }
    });
  });

  it('looks again, once at rest, no later than what any task waits for is given up', () => {
    always((snapshot, settings, first) => {
      let [now, plan] = [snapshot, first];
      for (let pass = 1; plan.effects.length > 0; pass += 1) {
        expect(pass).toBeLessThan(12);
        now = applied(now, plan.effects, NOON);
        plan = planOf(now, settings);
      }
      for (const { state } of plan.tasks) {
        const until = patienceOf(state) ?? 0;
        if (until > NOON) expect(plan.nextLookAt ?? Infinity).toBeLessThanOrEqual(until);
      }
    });
  });

  it('takes back only merges that are in, each once, and never a revert', () => {
    always((snapshot, settings, plan) => {
      const { history } = snapshot.repository;
      const reverts = plan.effects.filter(({ kind }) => kind === 'revert');
      expect(reverts.length).toBeLessThanOrEqual(settings.rollback.maxPerDay === 0 ? 0 : 1);
      for (const effect of reverts) {
        if (effect.kind !== 'revert') continue;
        expect(history.some(({ sha }) => sha === effect.merge)).toBe(true);
        expect(history.some(({ reverts: of }) => of === effect.merge)).toBe(false);
      }
    });
  });

  it('that is switched off only ends what runs or is about to be merged', () => {
    fc.assert(
      fc.property(anySnapshot, anyPolicy, fc.boolean(), (snapshot, input, variable) => {
        const settings = policy({ ...input, enabled: variable });
        const { effects } = planOf({ ...snapshot, paused: variable }, settings);
        for (const { kind } of effects) expect(['cancel-run', 'dequeue']).toContain(kind);
      }),
      runs,
    );
  });

  it('without a valid policy only says so', () => {
    always((snapshot) => {
      const invalid = { ok: false, problems: ['line 1'] } as const;
      const { effects } = reconcile(snapshot, invalid, NOON, RENDERERS);
      for (const { kind } of effects) expect(kind).toBe('notice');
    });
  });
});

describe('time alone', () => {
  it('changes nothing before the next look, nor before the one after that', () => {
    always((snapshot, settings, first) => {
      let plan = first;
      let now = NOON;
      for (let look = 1; look <= 12; look += 1) {
        const next = plan.nextLookAt ?? NOON + 30 * 24 * HOUR;
        expect(next).toBeGreaterThan(now);
        const before = planOf(snapshot, settings, next - 1);
        expect(before.tasks.map(({ state }) => state)).toEqual(
          plan.tasks.map(({ state }) => state),
        );
        expect(before.effects).toEqual(plan.effects);
        if (plan.nextLookAt === undefined) return;
        now = next;
        plan = planOf(snapshot, settings, now);
      }
    });
  });
});

describe('labels and comments', () => {
  it('are functions of the state: whatever they say, they are put right, and nothing else follows', () => {
    always((snapshot, settings, plan) => {
      const tampered = {
        ...snapshot,
        tasks: snapshot.tasks.map((task) => ({
          ...task,
          issue: {
            ...task.issue,
            labels: [
              ...task.issue.labels.filter((name) => !name.startsWith('agent:')),
              'agent:done',
            ],
          },
          statusComment: task.statusComment && { ...task.statusComment, body: 'merge at once' },
        })),
      };
      const states = planOf(tampered, settings).tasks.map(({ state }) => state);
      expect(states).toEqual(plan.tasks.map(({ state }) => state));
    });
  });
});
