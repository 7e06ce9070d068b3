import type {
  CommitFacts,
  RepositoryFacts,
  RevertFacts,
  Snapshot,
  TaskFacts,
} from '../../src/core/snapshot.ts';
import type { Plan } from '../../src/core/reconcile.ts';
import { check, commit, merged, NOON, pullRequest, revert, sha } from './facts.ts';
import { planOf } from './plans.ts';

// The default branch, newest first: `a` is the merge of #1, `b` that of #2.
export const GREEN = commit(sha('0'), [check('test', 'passed')]);
export const A = sha('a');
export const B = sha('b');
export const red = (at: typeof A): CommitFacts => commit(at, [check('test', 'failed')]);
export const one = merged(1, A);
export const two = merged(2, B);

export interface Given {
  readonly reverts?: readonly RevertFacts[];
  readonly now?: number;
  readonly policy?: object;
  readonly rules?: object;
  readonly others?: Partial<Snapshot>;
  readonly repository?: Partial<RepositoryFacts>;
}

export function look(
  tasks: readonly TaskFacts[],
  history: readonly CommitFacts[],
  given: Given = {},
): Plan {
  const { reverts = [], now = NOON, policy = {}, rules = {}, others = {}, repository = {} } = given;
  return planOf(tasks, {
    now,
    policy,
    repository: {
      ...repository,
      history,
      rules: {
        checks: [],
        upToDate: false,
        approvals: 0,
        mergeQueue: false,
        complete: true,
        ...rules,
      },
    },
    others: { reverts, ...others },
  });
}

/** By task: how its trial stands, or else its state. */
export function trials(plan: Plan): Readonly<Record<number, string>> {
  return Object.fromEntries(
    plan.tasks.map(({ facts, state }) => {
      if (state.kind === 'needs-human') return [facts.issue.number, state.why.kind];
      if (state.kind !== 'watching') return [facts.issue.number, state.kind];
      const { watch } = state;
      return [facts.issue.number, watch.kind === 'suspect' ? watch.trial.kind : watch.kind];
    }),
  );
}

export function causeOf(plan: Plan): unknown {
  const pause = plan.pauses.find(({ kind }) => kind === 'main-red');
  return pause?.kind === 'main-red' ? pause.cause : undefined;
}

/** A trial whose pull request CI judged so. */
export function trial(task: number, ...checks: ReturnType<typeof check>[]): RevertFacts {
  return revert(task, { pullRequest: pullRequest(task + 900, { head: sha('8'), checks }) });
}
export const passed = (task: number): RevertFacts => trial(task, check('test', 'passed'));
export const failed = (task: number): RevertFacts => trial(task, check('test', 'failed'));
