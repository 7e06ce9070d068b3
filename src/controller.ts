import { changesState } from './core/effect.ts';
import type { Effect } from './core/effect.ts';
import type { Policy } from './core/policy.ts';
import { reconcile } from './core/reconcile.ts';
import type { Plan } from './core/reconcile.ts';
import type { RenderStatus } from './core/show-task.ts';
import { withMerge } from './core/with-merge.ts';
import { apply } from './github/apply.ts';
import type { Outcome } from './github/apply.ts';
import type { GitHubClient } from './github/client.ts';
import { observe } from './github/observe.ts';
import type { Observation } from './github/observe.ts';
import { observeRuns } from './github/observe-runs.ts';

/** What a pass needs of the world around it. */
export interface ControllerContext {
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** Makes the policy of the file's text; throws `PAWL_POLICY_INVALID`. */
  readonly readPolicy: (text: string | undefined) => Policy;
  readonly renderStatus: RenderStatus;
  readonly onEffect: (effect: Effect, outcome: Outcome) => void;
}

/** Passes that follow at once on one another: more than this, and something else keeps changing. */
const MAX_PASSES = 5;

/**
 * observe → reconcile → apply, until a pass has nothing to do or everything it did was applied as
 * planned. What an applied effect leads to is another event's business; what GitHub refused, or left
 * unanswered, is observed again at once. Gives the last plan.
 */
export async function runController(
  client: GitHubClient,
  context: ControllerContext,
): Promise<Plan> {
  let observation = await observe(client);
  let refused = '';
  for (let pass = 1; ; pass += 1) {
    const plan = await planFor(client, observation, context);
    const applied: AppliedEffect[] = [];
    let settled = true;
    let unknown = false;
    for (const effect of plan.effects) {
      const outcome = await apply(client, effect, observation.snapshot);
      context.onEffect(effect, outcome);
      if (outcome.kind === 'applied') applied.push({ effect, outcome });
      else settled = false;
      unknown ||= outcome.kind === 'unknown';
    }
    const moved = applied.some(({ effect }) => changesState(effect));
    // A refusal that a fresh look does not explain would only be repeated: the next event looks again.
    const refusals = settled || unknown ? '' : JSON.stringify(plan.effects);
    const stuck = refusals !== '' && refusals === refused;
    refused = refusals;
    if ((settled && !moved) || stuck || pass >= MAX_PASSES) return plan;
    const known = settled ? afterMerges(observation, applied, context.now()) : undefined;
    observation = known ?? (await observe(client));
  }
}

interface AppliedEffect {
  readonly effect: Effect;
  readonly outcome: Extract<Outcome, { kind: 'applied' }>;
}

/**
 * The observation after merges, which their answers tell wholly; `undefined` if anything else changed
 * too, so that only GitHub knows.
 */
function afterMerges(
  observation: Observation,
  applied: readonly AppliedEffect[],
  now: number,
): Observation | undefined {
  let { snapshot } = observation;
  for (const { effect, outcome } of applied) {
    if (!changesState(effect)) continue;
    if (effect.kind !== 'merge' || !outcome.merge) return undefined;
    snapshot = withMerge(snapshot, effect.pullRequest, { sha: outcome.merge, at: now });
  }
  return { ...observation, snapshot };
}

/**
 * What would be done now and why; writes nothing. Runs that are on their way are asked for only where
 * one would be started.
 */
export async function planFor(
  client: GitHubClient,
  { snapshot, policyText }: Observation,
  context: Omit<ControllerContext, 'onEffect'>,
): Promise<Plan> {
  const policy = context.readPolicy(policyText);
  const plan = reconcile(snapshot, policy, context.now(), context.renderStatus);
  const complete = snapshot.liveRuns !== undefined;
  if (complete || !plan.effects.some(({ kind }) => kind === 'start-run')) return plan;
  const liveRuns = (await observeRuns(client)).filter(({ live }) => live);
  return reconcile({ ...snapshot, liveRuns }, policy, context.now(), context.renderStatus);
}
