import type { Effect } from '../../core/effect.ts';
import type { Snapshot } from '../../core/snapshot.ts';
import { apply } from './apply.ts';
import { applyTogether, isTogether } from './apply-together.ts';
import type { TogetherEffect } from './apply-together.ts';
import type { GitHubClient } from '../client/client.ts';
import { outcomeOf } from '../client/outcome.ts';
import type { Outcome } from '../client/outcome.ts';

/** Effects that one request may carry: enough to matter, few enough for GitHub's ten seconds. */
const MAX_TOGETHER = 10;

/**
 * Performs effects in their order, those that follow on one another and can go together in one
 * request. Gives each with its outcome as soon as it is known. Ends early, after the first, once
 * `isOld` says that the snapshot is. Throws as `apply` does.
 */
export async function* applyAll(
  client: GitHubClient,
  effects: readonly Effect[],
  snapshot: Snapshot,
  isOld: () => boolean,
): AsyncGenerator<readonly [Effect, Outcome]> {
  for (let at = 0; at < effects.length;) {
    if (at > 0 && isOld()) return;
    const group = togetherFrom(effects.slice(at, at + MAX_TOGETHER));
    const [first, ...others] = effects.slice(at, at + Math.max(1, group.length));
    if (!first) return;
    const outcomes =
      others.length === 0
        ? [await apply(client, first, snapshot)]
        : await allTogether(client, group, snapshot);
    for (const [index, effect] of [first, ...others].entries()) {
      const outcome = outcomes[index];
      if (outcome) yield [effect, outcome];
    }
    at += 1 + others.length;
  }
}

/** The effects at the front that can go together. */
function togetherFrom(effects: readonly Effect[]): readonly TogetherEffect[] {
  const end = effects.findIndex((effect) => !isTogether(effect));
  return effects.slice(0, end < 0 ? effects.length : end).filter(isTogether);
}

/** An answer that is lost, or a refusal of the whole request, is every effect's outcome. */
async function allTogether(
  client: GitHubClient,
  effects: readonly TogetherEffect[],
  snapshot: Snapshot,
): Promise<readonly Outcome[]> {
  try {
    return await applyTogether(client, effects, snapshot);
  } catch (error) {
    const outcome = outcomeOf(error);
    if (!outcome) throw error;
    return effects.map(() => outcome);
  }
}
