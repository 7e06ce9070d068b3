import { policyReading } from '../../src/config/policy-reading.ts';
import { runController } from '../../src/controller.ts';
import type { Effect } from '../../src/core/effect.ts';
import type { Plan } from '../../src/core/reconcile.ts';
import type { Outcome } from '../../src/github/apply/apply.ts';
import type { GitHubClient } from '../../src/github/client/client.ts';
import { RENDERERS } from '../../src/render/renderers.ts';

export interface Pass {
  readonly plan: Plan;
  /** What was done: the effect's kind, and what became of it unless it was applied. */
  readonly did: readonly string[];
}

/** One wake-up of the controller, as the app makes it. */
export async function look(client: GitHubClient, now = Date.now()): Promise<Pass> {
  const did: string[] = [];
  const onEffect = ({ kind }: Effect, outcome: Outcome): void => {
    did.push(outcome.kind === 'applied' ? kind : `${kind} ${outcome.kind}: ${outcome.why}`);
  };
  const plan = await runController(client, {
    now: () => now,
    readPolicy: policyReading,
    renderers: RENDERERS,
    onEffect,
  });
  return { plan, did };
}

/** The state of a task in a plan. */
export function stateOf({ plan }: Pass, task: number): string | undefined {
  return plan.tasks.find(({ facts }) => facts.issue.number === task)?.state.kind;
}
