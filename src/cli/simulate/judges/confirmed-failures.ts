import { mayCommand } from '../truth/approvals.ts';
import { checksOf } from '../truth/checks.ts';
import { taskName } from './court.ts';
import type { Court } from './court.ts';
import type { Judge } from './judge.ts';
import { pullHeads } from './pull-heads.ts';

/** A check of GitHub Actions is run once more before a pull request is given up because of it. */
export function judgeConfirmedFailures(court: Court): Judge {
  return {
    onEvent: ({ name, action, repository, payload, sha }) => {
      const check = Object(payload['check_run']);
      if (name !== 'check_run' || action !== 'completed' || check.name !== 'pawl/attempt') return;
      const { claims } = court.truths;
      const claim = claims.all(repository).find((one) => one.sha === sha);
      const record = claim && claims.recordOf(claim);
      if (!claim || record?.failureClass !== 'agent' || record.reverted) return;
      const { world, app } = court.stage;
      for (const { pullRequest: pull, state } of repository.issues.values()) {
        const head = state === 'open' && pull ? pullHeads(pull.headRef) : undefined;
        const its = head?.task === claim.task && head.attempt === claim.attempt && !head.isRevert;
        if (!pull || !its) continue;
        const asked = pull.reviews.some(
          (one) =>
            one.state === 'CHANGES_REQUESTED' &&
            mayCommand(repository, { kind: 'user', user: one.author }),
        );
        const failed = checksOf(repository, pull.headSha, world.actionsApp, app).filter(
          (one) => one.state === 'failed',
        );
        const unsure = (one: (typeof failed)[number]): boolean => one.ofActions && !one.again;
        if (asked || failed.length === 0 || !failed.every(unsure)) continue;
        const what = `#${pull.number} is given up because of a check that was not run again`;
        court.violate('failed-unconfirmed', taskName(repository, claim.task), what);
      }
    },
  };
}
