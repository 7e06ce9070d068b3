import type { Court } from './court.ts';
import { judgeBreaker } from './breaker.ts';
import { judgeClaims } from './claims.ts';
import { judgeComments } from './comments.ts';
import { judgeFencing } from './fencing.ts';
import { judgeFreshMerges } from './fresh-merges.ts';
import { judgeGreenMerges } from './green-merges.ts';
import type { Judge } from './judge.ts';
import { judgeKillSwitch } from './kill-switch.ts';
import { judgeLiveness } from './liveness.ts';
import type { Ending } from './liveness.ts';
import { judgeOwnMerges } from './own-merges.ts';
import { judgeProtectedFiles } from './protected-files.ts';
import { judgeQueueOrder } from './queue-order.ts';
import { judgeQuota } from './quota.ts';
import { judgeRepeats } from './repeats.ts';
import { judgeReverts } from './reverts.ts';

/** All who watch a simulation. */
export function seatJudges(court: Court, endings: Map<string, Ending>): readonly Judge[] {
  return [
    judgeGreenMerges(court),
    judgeOwnMerges(court),
    judgeFreshMerges(court),
    judgeClaims(court),
    judgeQueueOrder(court),
    judgeQuota(court),
    judgeBreaker(court),
    judgeFencing(court),
    judgeKillSwitch(court),
    judgeReverts(court),
    judgeProtectedFiles(court),
    judgeRepeats(court),
    judgeComments(court),
    judgeLiveness(court, endings),
  ];
}
