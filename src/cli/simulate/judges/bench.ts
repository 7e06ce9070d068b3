import type { Court } from './court.ts';
import { judgeBreaker } from './breaker.ts';
import { judgeChain } from './chain.ts';
import { judgeClaims } from './claims.ts';
import { judgeComments } from './comments.ts';
import { judgeConfirmedFailures } from './confirmed-failures.ts';
import { judgeEndings } from './endings.ts';
import { judgeFencing } from './fencing.ts';
import { judgeFlow } from './flow.ts';
import { judgeFreshMerges } from './fresh-merges.ts';
import { judgeGreenMerges } from './green-merges.ts';
import { judgeHeld } from './held.ts';
import type { Judge } from './judge.ts';
import { judgeKillSwitch } from './kill-switch.ts';
import { judgeLeftInQueue } from './left-in-queue.ts';
import { judgeLiveness } from './liveness.ts';
import type { Ending } from './liveness.ts';
import { judgeMergeRequests } from './merge-requests.ts';
import { judgeNotices } from './notices.ts';
import { judgeOverdue } from './overdue.ts';
import { judgeOwnMerges } from './own-merges.ts';
import { judgePacks } from './packs.ts';
import { judgeProofs } from './proofs.ts';
import { judgeProtectedFiles } from './protected-files.ts';
import { judgeQueueAgain } from './queue-again.ts';
import { judgeQueueOrder } from './queue-order.ts';
import { judgeQuota } from './quota.ts';
import { judgeRefs } from './refs.ts';
import { judgeRepeats } from './repeats.ts';
import { judgeRetries } from './retries.ts';
import { judgeReverts } from './reverts.ts';
import { judgeShows } from './shows.ts';
import { judgeTrials } from './trials.ts';

/** All who watch a simulation. */
export function seatJudges(court: Court, endings: Map<string, Ending>): readonly Judge[] {
  return [
    judgeGreenMerges(court),
    judgeOwnMerges(court),
    judgeFreshMerges(court),
    judgeMergeRequests(court),
    judgeLeftInQueue(court),
    judgeQueueAgain(court),
    judgeHeld(court),
    judgeClaims(court),
    judgeChain(court),
    judgeRetries(court),
    judgeQueueOrder(court),
    judgeQuota(court),
    judgeBreaker(court),
    judgePacks(court),
    judgeOverdue(court),
    judgeProofs(court),
    judgeFencing(court),
    judgeRefs(court),
    judgeConfirmedFailures(court),
    judgeEndings(court),
    judgeShows(court),
    judgeFlow(court),
    judgeKillSwitch(court),
    judgeReverts(court),
    judgeTrials(court),
    judgeProtectedFiles(court),
    judgeRepeats(court),
    judgeComments(court),
    judgeNotices(court),
    judgeLiveness(court, endings),
  ];
}
