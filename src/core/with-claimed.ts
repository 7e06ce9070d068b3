import type { Claim } from './claim.ts';
import type { Millis } from './ids.ts';
import { ledgerOn, withClaim } from './ledger.ts';
import type { RunFacts, Snapshot } from './snapshot.ts';
import { withAttempt } from './with-attempt.ts';

/** A snapshot after the run made a claim at that time; which other runs live is to be asked anew. */
export function withClaimed(before: Snapshot, claim: Claim, run: RunFacts, at: Millis): Snapshot {
  const after = withAttempt(before, claim.task, {
    number: claim.attempt,
    branch: undefined,
    claim,
    claimedAt: at,
    record: undefined,
    run,
    pullRequest: undefined,
  });
  return { ...after, ledger: withClaim(ledgerOn(before.ledger, at), claim), liveRuns: undefined };
}
