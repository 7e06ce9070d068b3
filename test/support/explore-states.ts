import { changesState } from '../../src/core/effect.ts';
import type { Effect } from '../../src/core/effect.ts';
import type { Millis } from '../../src/core/ids.ts';
import type { Policy } from '../../src/core/policy.ts';
import { isReady } from '../../src/core/order-queue.ts';
import { reconcile } from '../../src/core/reconcile.ts';
import type { Plan } from '../../src/core/reconcile.ts';
import type { Snapshot } from '../../src/core/snapshot.ts';
import type { TaskState, TaskStateKind } from '../../src/core/task-state.ts';
import { RENDERERS } from '../../src/render/renderers.ts';
import { applied } from './apply-model.ts';
import { check, commit, HOUR, MINUTE, NOON, policy, shaOf, snapshot, task } from './facts.ts';
import { CLAIM } from './change-kinds.ts';
import { SINGLE_CHANGES } from './single-changes.ts';

/** A way from one state to another, and what leads there; `undefined`: the task is out of sight. */
export interface Edge {
  readonly from: TaskStateKind;
  readonly to: TaskStateKind | undefined;
  readonly by: string;
}

interface Scene {
  readonly facts: Snapshot;
  readonly now: Millis;
  /** How often somebody meddled with it so far. */
  readonly meddled: number;
}

/** Whatever comes of more than that also comes of less. */
const MOST_MEDDLED = 2;

/**
 * All ways between states that one task can take: from a new one on, everything that may happen is tried
 * wherever it may, and so are Pawl's own steps and time. Two scenes of which a decision would say the
 * same are one.
 */
export function exploreStates(): readonly Edge[] {
  const edges = new Map<string, Edge>();
  for (const settings of [policy(SETTINGS), policy({ ...SETTINGS, merge: { approvals: 1 } })]) {
    const seen = new Set<string>();
    const open: Scene[] = [FRESH];
    for (let scene = open.shift(); scene; scene = open.shift()) {
      const plan = planOf(scene, settings);
      const state = plan.tasks[0]?.state;
      if (!state) continue;
      for (const { by, next } of waysOn(scene, plan)) {
        const after = planOf(next, settings).tasks[0]?.state;
        const edge = { from: state.kind, to: after?.kind, by };
        if (edge.from !== edge.to) edges.set(`${edge.from} ${edge.to} ${by}`, edge);
        const key = signature(next, after);
        if (seen.has(key)) continue;
        seen.add(key);
        open.push(next);
      }
    }
  }
  return [...edges.values()];
}

const SETTINGS = { attempts: { max: 2 } };

const FRESH: Scene = {
  now: NOON,
  meddled: 0,
  facts: snapshot([task(1)], {
    history: [
      commit(shaOf(0xb), [check('test', 'passed')], { committedAt: NOON - HOUR }),
      commit(shaOf(0xa), [], { committedAt: NOON - 2 * HOUR }),
    ],
  }),
};

function planOf({ facts, now }: Scene, settings: Policy): Plan {
  return reconcile(facts, { ok: true, policy: settings }, now, RENDERERS);
}

/** What may come next: Pawl's own step, something that happens, or nothing but time. */
function* waysOn(
  { facts, now, meddled }: Scene,
  plan: Plan,
): Generator<{ by: string; next: Scene }> {
  const later = now + MINUTE;
  if (plan.effects.length > 0) {
    const by = plan.effects.flatMap(tell).join(', ') || 'Pawl shows it';
    yield { by, next: { facts: applied(facts, plan.effects, later), now: later, meddled } };
  }
  const claimable = plan.tasks.some(({ state }) => isReady(state));
  for (const { name, happen, meddles = false } of SINGLE_CHANGES) {
    const next = happen(facts, later);
    const times = meddled + Number(meddles);
    if (!next || times > MOST_MEDDLED || (name === CLAIM && !claimable)) continue;
    yield { by: name, next: { facts: next, now: later, meddled: times } };
  }
  const { nextLookAt } = plan;
  if (nextLookAt !== undefined)
    yield { by: 'time passes', next: { facts, now: nextLookAt, meddled } };
}

function tell(effect: Effect): readonly string[] {
  if (effect.kind === 'show') {
    if (effect.close) return ['Pawl closes the issue'];
    return effect.deleteBranches.length > 0 ? ['Pawl deletes its branches'] : [];
  }
  if (effect.kind === 'cancel-run') return ['Pawl ends its run'];
  if (!changesState(effect)) return [];
  switch (effect.kind) {
    case 'merge':
      return [effect.reverts ? 'Pawl merges the revert' : 'Pawl merges it'];
    case 'record-failure':
      return ['Pawl writes the failure down'];
    default:
      return [`Pawl: ${effect.kind}`];
  }
}

/** What distinguishes scenes: the state to its last word, and what was asked or tried before. */
function signature({ facts }: Scene, state: TaskState | undefined): string {
  const [task] = facts.tasks;
  const attempts = task?.attempts.map(({ record, pullRequest, run, branch }) => [
    record?.content.outcome.kind,
    pullRequest?.state,
    run?.live,
    branch !== undefined,
  ]);
  return JSON.stringify([
    state && kindsIn(state),
    attempts,
    task && [task.issue.open, task.issue.labels.includes('agent'), task.issue.locked],
    facts.reverts.map(({ pullRequest }) => pullRequest?.state),
  ]);
}

/** All `kind`s within a state, but for those of facts. */
function kindsIn(value: object): readonly unknown[] {
  return Object.entries(value).flatMap(([name, part]: [string, unknown]) => {
    if (name === 'kind') return [part];
    const isFact = ['attempt', 'pullRequest', 'spec', 'failed', 'reviews'].includes(name);
    return typeof part === 'object' && part !== null && !isFact ? [kindsIn(part)] : [];
  });
}
