import type { Claim } from '../core/claim.ts';
import type { Policy } from '../core/policy.ts';
import { findTask, reconcile } from '../core/reconcile.ts';
import { setScene } from '../core/scene.ts';
import { showTask } from '../core/show-task.ts';
import type { Snapshot } from '../core/snapshot.ts';
import { apply } from '../github/apply/apply.ts';
import type { GitHubClient } from '../github/client/client.ts';
import { RENDERERS } from '../render/renderers.ts';
import type { JobContext } from './job-context.ts';
import { showsOnly } from './shows-only.ts';

/** Shows on its issue that a task was claimed a moment ago. */
export async function showClaim(
  client: GitHubClient,
  context: JobContext,
  after: Snapshot,
  policy: Policy,
  { task: number }: Claim,
): Promise<void> {
  const now = context.now();
  const task = findTask(reconcile(after, { ok: true, policy }, now, RENDERERS), number);
  const shows = task ? showTask(task, setScene(after, policy, now), RENDERERS) : [];
  for (const effect of shows) {
    const outcome = await apply(client, showsOnly(effect), after);
    // The comment and the labels are projections: the controller puts them right, the work goes on.
    if (outcome.kind !== 'applied')
      context.log(`The status of #${number} is not shown yet: ${outcome.why}`);
  }
}
