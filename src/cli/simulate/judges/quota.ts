import { MINUTE } from '../span.ts';
import { taskName } from './court.ts';
import type { Court } from './court.ts';
import type { Judge } from './judge.ts';

/** Pawl's shortest wait after the model's service refused: five minutes, spread by half of that. */
const QUOTA_REST = 2 * MINUTE;

/** Nothing is claimed right after the model's service refused. */
export function judgeQuota(court: Court): Judge {
  return {
    onClaim: (claim) => {
      const { repository, task } = claim;
      const { claims } = court.truths;
      const seenAt = court.claimSeenAt(claim);
      const records = claims
        .all(repository)
        .filter((one) => one !== claim)
        .flatMap((one) => claims.recordOf(one) ?? [])
        .filter(({ at }) => at < seenAt)
        .toSorted((a, b) => a.at - b.at);
      const last = records.at(-1);
      if (last?.failureClass !== 'quota' || claim.at - last.at >= QUOTA_REST) return;
      court.violate(
        'claim-in-quota',
        taskName(repository, task),
        'is claimed right after a refusal',
      );
    },
  };
}
