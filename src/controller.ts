import { changesState, isCosmetic } from './core/effect.ts';
import type { Effect } from './core/effect.ts';
import { missingFacts } from './core/missing-facts.ts';
import type { Begins } from './core/missing-facts.ts';
import { reconcile } from './core/reconcile.ts';
import type { Plan, PolicyReading } from './core/reconcile.ts';
import type { Renderers } from './core/renderers.ts';
import type { RefusedEffect, Snapshot } from './core/snapshot.ts';
import { withMerge } from './core/with-merge.ts';
import { applyAll } from './github/apply/apply-all.ts';
import type { Outcome } from './github/client/outcome.ts';
import type { GitHubClient } from './github/client/client.ts';
import { recallBlockers } from './github/observe/observe-blockers.ts';
import { memoryOf } from './github/observe/observe-memory.ts';
import { observe } from './github/observe/observe.ts';
import type { Observation } from './github/observe/observe.ts';
import { observeMore } from './github/observe/observe-more.ts';

/** What a pass needs of the world around it. */
export interface ControllerContext {
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** Makes the policy of the file's text. */
  readonly readPolicy: (text: string | undefined | null) => PolicyReading;
  readonly renderers: Renderers;
  readonly onEffect: (effect: Effect, outcome: Outcome) => void;
}

/** Passes that follow at once on one another: more than this, and something else keeps changing. */
const MAX_PASSES = 5;

/** So often the same effects may be refused in a row. */
const MAX_REFUSALS = 2;

/** What was decided on facts that are older is decided anew: a person may have said stop meanwhile. */
const FRESH_MS = 60_000;

/** So often facts that grew old while they were read are read anew; then they must do. */
const MAX_REREADS = 2;

/** How soon what is left of a long plan is gone on with. */
const GO_ON_MS = 1000;

/** How soon what was put off for want of requests is looked at again. */
const LOW_QUOTA_MS = 5 * 60_000;

/**
 * observe → reconcile → apply, until a pass has nothing to do or everything it did was applied as
 * planned. What an applied effect leads to is another event's business; what GitHub refused, or left
 * unanswered, is observed again at once, and so is all of it where that took long. Gives the last plan.
 */
export async function runController(
  client: GitHubClient,
  context: ControllerContext,
): Promise<Plan> {
  let lookedAt = context.now();
  const look = (): Promise<Observation> => {
    lookedAt = context.now();
    return observe(client, { now: context.now });
  };
  const isOld = (): boolean => context.now() > lookedAt + FRESH_MS;
  let observation = await look();
  let rereads = 0;
  const { refusals } = memoryOf(client);
  const refused: RefusedEffect[] = refusals.at(context.now());
  let before = { again: '', times: 0 };
  for (let pass = 1; ; pass += 1) {
    const { plan, snapshot } = await planFor(client, withRefused(observation, refused), context);
    const { effects, putOff } = affordable(plan.effects, client);
    if (effects.length > 0 && isOld() && rereads < MAX_REREADS) {
      rereads += 1;
      observation = await look();
      continue;
    }
    const applied: AppliedEffect[] = [];
    let left = effects.length;
    let settled = true;
    let unknown = false;
    for await (const [effect, outcome] of applyAll(client, effects, snapshot, isOld)) {
      left -= 1;
      context.onEffect(effect, outcome);
      if (outcome.kind === 'applied') applied.push({ effect, outcome });
      else settled = false;
      if (outcome.kind === 'refused') {
        const one = { effect, why: outcome.why };
        refused.push(one);
        refusals.add(one, context.now());
      }
      unknown ||= outcome.kind === 'unknown';
    }
    if (left > 0) settled = false;
    const moved = applied.some(({ effect }) => changesState(effect));
    // A refusal that neither a fresh look nor a second try explains would only be repeated: the next
    // event looks again. What follows from being refused twice is the core's business, once.
    const again = settled || unknown || left > 0 ? '' : JSON.stringify(effects);
    const times = again !== '' && again === before.again ? before.times + 1 : 1;
    const stuck = times > MAX_REFUSALS;
    before = { again, times };
    if ((settled && !moved) || stuck || pass >= MAX_PASSES) {
      if (left > 0) return lookBy(plan, context.now() + GO_ON_MS);
      return putOff ? lookBy(plan, context.now() + LOW_QUOTA_MS) : plan;
    }
    const known = settled ? afterMerges(snapshot, applied, context.now()) : undefined;
    observation = known ? { ...observation, snapshot: known } : await look();
  }
}

function withRefused(observation: Observation, refused: readonly RefusedEffect[]): Observation {
  if (refused.length === 0) return observation;
  return { ...observation, snapshot: { ...observation.snapshot, refused: [...refused] } };
}

/** On a low quota what only people look at waits first; what the queue and `main` rest on goes on. */
function affordable(
  effects: readonly Effect[],
  client: GitHubClient,
): { readonly effects: readonly Effect[]; readonly putOff: boolean } {
  if (!client.isLow()) return { effects, putOff: false };
  const needed = effects.filter((effect) => !isCosmetic(effect));
  return { effects: needed, putOff: needed.length < effects.length };
}

function lookBy(plan: Plan, at: number): Plan {
  return { ...plan, nextLookAt: Math.min(plan.nextLookAt ?? Infinity, at) };
}

interface AppliedEffect {
  readonly effect: Effect;
  readonly outcome: Extract<Outcome, { kind: 'applied' }>;
}

/**
 * The snapshot after merges, which their answers tell wholly; `undefined` if anything else was done
 * too, so that only GitHub knows: what does not change a state (a notice, a comment, a run's start)
 * would else be done a second time.
 */
function afterMerges(
  before: Snapshot,
  applied: readonly AppliedEffect[],
  now: number,
): Snapshot | undefined {
  let snapshot = before;
  for (const { effect, outcome } of applied) {
    if (effect.kind !== 'merge' || !outcome.merge) return undefined;
    snapshot = withMerge(snapshot, effect, { sha: outcome.merge, at: now });
  }
  return snapshot;
}

/**
 * What would be done now and why; writes nothing. What a request of its own would tell is asked for
 * only where something would follow from it. Gives the snapshot with that.
 */
export async function planFor(
  client: GitHubClient,
  { snapshot, policyText }: Observation,
  context: Omit<ControllerContext, 'onEffect'> & { readonly begins?: Begins },
): Promise<{ readonly plan: Plan; readonly snapshot: Snapshot }> {
  const reading = context.readPolicy(policyText);
  let known = snapshot;
  for (;;) {
    const plan = reconcile(known, reading, context.now(), context.renderers);
    const missing = missingFacts(known, plan, context.now(), context.begins);
    if (missing) {
      known = await observeMore(client, known, missing, context.now());
      continue;
    }
    const recalled = recallBlockers(client, known);
    if (!recalled) return { plan, snapshot: known };
    known = recalled;
  }
}
