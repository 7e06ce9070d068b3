import { policyReading } from '../config/policy-reading.ts';
import { runController } from '../controller.ts';
import type { Plan } from '../core/reconcile.ts';
import type { GitHubClient } from '../github/client/client.ts';
import { describeEffect } from '../render/describe-effect.ts';
import type { AppliedEffect } from '../render/pass-summary.ts';
import { RENDERERS } from '../render/renderers.ts';

export interface Pass {
  readonly plan: Plan;
  /** What was tried, in its order. */
  readonly effects: readonly AppliedEffect[];
}

/**
 * What the app does when a webhook wakes it, done once: looks at the repository, and applies what
 * follows until nothing more does. Each effect is logged with its outcome as soon as that is known.
 */
export async function reconcileOnce(
  client: GitHubClient,
  { now, log }: { readonly now: () => number; readonly log: (line: string) => void },
): Promise<Pass> {
  const effects: AppliedEffect[] = [];
  const plan = await runController(client, {
    now,
    readPolicy: policyReading,
    renderers: RENDERERS,
    onEffect: (effect, outcome) => {
      effects.push({ effect, outcome: outcome.kind, why: 'why' in outcome ? outcome.why : '' });
      const why = outcome.kind === 'applied' ? '' : ` (${outcome.why})`;
      log(`${outcome.kind}: ${describeEffect(effect)}${why}`);
    },
  });
  return { plan, effects };
}
