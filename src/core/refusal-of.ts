import type { Effect } from './effect.ts';
import type { Millis } from './ids.ts';
import type { PullRequestFacts, Snapshot } from './snapshot.ts';

/** Whether so many refusals are believed. Once may be chance: GitHub also refuses while the base moves. */
export function isBelieved(refusals: number): boolean {
  return refusals >= 2;
}

/**
 * Why GitHub does not merge a pull request, if it refused more than once in this look to merge its
 * present head, to enqueue it, or to bring it up to date; else `undefined`.
 */
export function refusalOf(
  { id, number, head }: PullRequestFacts,
  { refused }: Pick<Snapshot, 'refused'>,
): string | undefined {
  const its = refused.filter(({ effect }) => concerns(effect));
  return isBelieved(its.length) ? its.at(-1)?.why : undefined;

  function concerns(effect: Effect): boolean {
    switch (effect.kind) {
      case 'merge':
        return effect.pullRequest === number && effect.head === head;
      case 'enqueue':
        return effect.pullRequest === id && effect.head === head;
      case 'update-branch':
        return effect.pullRequest.number === number && effect.pullRequest.head === head;
      default:
        return false;
    }
  }
}

/** What GitHub refuses to merge or to start is tried again, as no event tells that it would not any more. */
export const REFUSED_AGAIN: Millis = 10 * 60_000;

/** How long the refusal of an effect counts, ms; 0 where the next look asks again. */
export function refusalCounts({ kind }: Effect): Millis {
  switch (kind) {
    case 'merge':
    case 'enqueue':
    case 'update-branch':
      return REFUSED_AGAIN;
    // What GitHub does not repeat today it repeats never.
    case 'rerun':
      return Infinity;
    default:
      return 0;
  }
}

/** Why GitHub starts no run of the agent's workflow, if it refused more than once in this look. */
export function startRefusal({ refused }: Pick<Snapshot, 'refused'>): string | undefined {
  const its = refused.filter(({ effect }) => effect.kind === 'start-run');
  return isBelieved(its.length) ? its.at(-1)?.why : undefined;
}
