import { planFor } from '../controller.ts';
import type { Policy } from '../core/policy.ts';
import type { Snapshot } from '../core/snapshot.ts';
import { apply } from '../github/apply/apply.ts';
import type { GitHubClient } from '../github/client/client.ts';
import { explainUnexpected } from '../github/client/explain-failure.ts';
import { RENDERERS } from '../render/renderers.ts';
import type { JobContext } from './job-context.ts';

/**
 * Starts the run that claims next, while more is ready and there is room: one run is started at a time,
 * and nobody else need hear of a claim. Never throws: the attempt that was begun goes on, and who looks
 * next starts it.
 */
export async function startNext(
  client: GitHubClient,
  { now, log }: JobContext,
  snapshot: Snapshot,
  policy: Policy,
): Promise<void> {
  try {
    const { plan, snapshot: known } = await planFor(
      client,
      { snapshot, policyText: undefined },
      { now, readPolicy: () => ({ ok: true, policy }), renderers: RENDERERS, begins: 'first' },
    );
    for (const effect of plan.effects) {
      if (effect.kind !== 'start-run') continue;
      const outcome = await apply(client, effect, known);
      if (outcome.kind !== 'applied') log(`The next run is not started yet: ${outcome.why}`);
    }
  } catch (thrown) {
    log(`The next run is not started yet: ${String(explainUnexpected(thrown))}`);
  }
}
