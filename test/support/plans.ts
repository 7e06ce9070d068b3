import type { Effect } from '../../src/core/effect.ts';
import type { Millis } from '../../src/core/ids.ts';
import { findTask, reconcile } from '../../src/core/reconcile.ts';
import type { Plan } from '../../src/core/reconcile.ts';
import type { RepositoryFacts, Snapshot, TaskFacts } from '../../src/core/snapshot.ts';
import type { TaskState } from '../../src/core/task-state.ts';
import { RENDERERS } from '../../src/render/renderers.ts';
import { NOON, policy, snapshot } from './facts.ts';

/** What else is so while tasks are looked at; left out: noon, all is well, the default policy. */
export interface Circumstances {
  readonly now?: Millis;
  readonly repository?: Partial<RepositoryFacts>;
  readonly others?: Partial<Snapshot>;
  readonly policy?: object;
}

/** What Pawl would do about these tasks. */
export function planOf(tasks: readonly TaskFacts[], circumstances: Circumstances = {}): Plan {
  const { now = NOON, repository = {}, others = {} } = circumstances;
  const facts = snapshot(tasks, repository, others);
  return reconcile(facts, { ok: true, policy: policy(circumstances.policy) }, now, RENDERERS);
}

/** Where the first of these tasks stands. */
export function stateOf(
  tasks: TaskFacts | readonly TaskFacts[],
  circumstances: Circumstances = {},
): TaskState {
  const all: readonly TaskFacts[] = 'issue' in tasks ? [tasks] : tasks;
  const [first] = all;
  const task = first && findTask(planOf(all, circumstances), first.issue.number);
  if (!task) throw new Error('the plan leaves the task out');
  return task.state;
}

/** What would be written, but for what people are shown. */
export function stepsOf(plan: Pick<Plan, 'effects'>): readonly Effect[] {
  return plan.effects.filter(({ kind }) => kind !== 'show' && kind !== 'notice');
}

/** The kinds of all that would be written. */
export function kindsOf(plan: Plan): readonly Effect['kind'][] {
  return plan.effects.map(({ kind }) => kind);
}
