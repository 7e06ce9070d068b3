import type { Millis } from './ids.ts';
import type { AttemptFacts } from './snapshot.ts';

/** A list that is a moment old may not show a branch that was just made. */
const SHOWN_BY: Millis = 5 * 60_000;

/** Whether somebody deleted the branch of a claim: nothing can be published there any more. */
export function isLostClaim({ branch, claim, claimedAt }: AttemptFacts, now: Millis): boolean {
  return !branch && claim !== undefined && now >= claimedAt + SHOWN_BY;
}
