import type { Effect } from '../core/effect.ts';
import type { Millis } from '../core/ids.ts';
import type { Plan } from '../core/reconcile.ts';
import { describeEffect } from './describe-effect.ts';
import { explainPause } from './explain-pause.ts';
import { explainTask } from './explain-state.ts';
import { explainUnapproved } from './explain-wait.ts';

/** A plan as data for other programs: `pawl plan --json`. docs/plan.md describes it; times are ISO 8601. */
export interface PlanDocument {
  readonly version: 1;
  /** `owner/name`. */
  readonly repository: string;
  /** When it was made. */
  readonly at: string;
  /** Why nothing begins, the weightiest first. */
  readonly pauses: readonly {
    readonly kind: string;
    readonly reason: string;
    readonly next: string;
    /** When it ends by itself; `null` if a person must do something. */
    readonly until: string | null;
  }[];
  /** In the order of the queue. */
  readonly tasks: readonly {
    readonly issue: number;
    readonly title: string;
    readonly url: string;
    readonly state: string;
    readonly reason: string;
    readonly next: string;
    readonly approved: boolean;
    /** Who or what stands in the way of approval, in words. */
    readonly approval: string;
    readonly attempts: number;
  }[];
  /** What would be written to GitHub now, in this order. */
  readonly effects: readonly {
    readonly kind: string;
    /** `null` for what is for no one task. */
    readonly task: number | null;
    readonly text: string;
  }[];
  /** When a decision may change by the passing of time alone; `null` if none can. */
  readonly looksAgainAt: string | null;
}

/** Tells a plan as data. */
export function makePlanDocument(repository: string, plan: Plan, now: Millis): PlanDocument {
  return {
    version: 1,
    repository,
    at: iso(now),
    pauses: plan.pauses.map((pause) => ({
      kind: pause.kind,
      ...explainPause(pause),
      until: 'until' in pause ? iso(pause.until) : null,
    })),
    tasks: plan.tasks.map((task) => {
      const { facts, state, attempts, unapproved } = task;
      return {
        issue: facts.issue.number,
        title: facts.issue.title,
        url: facts.issue.url,
        state: state.kind,
        ...explainTask(task),
        approved: unapproved === undefined,
        approval: unapproved ? explainUnapproved(unapproved) : 'The text is approved.',
        attempts: attempts.length,
      };
    }),
    effects: plan.effects.map((effect) => ({
      kind: effect.kind,
      task: taskOf(effect) ?? null,
      text: describeEffect(effect),
    })),
    looksAgainAt: plan.nextLookAt === undefined ? null : iso(plan.nextLookAt),
  };
}

function taskOf(effect: Effect): number | undefined {
  return 'task' in effect ? effect.task : undefined;
}

function iso(at: Millis): string {
  return new Date(at).toISOString();
}
