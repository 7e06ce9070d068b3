import { MINUTE, SECOND } from '../span.ts';
import type { ClaimTruth } from '../truth/claims.ts';
import { taskName } from './court.ts';
import type { Court } from './court.ts';
import type { Judge } from './judge.ts';

/** Failures that are nobody's fault are free, so often in a row. */
const FREE = 5;
/** Pawl's first wait after such a failure; doubled each time, at most two hours, spread by half. */
const FIRST_WAIT = 2 * MINUTE;
const LONGEST_WAIT = 120 * MINUTE;
const BLAMELESS = new Set(['infrastructure', 'flaky', 'conflict', 'cancelled']);

/**
 * Nothing is tried for ever: after as many failures as the policy allows, or when the agent says that it
 * cannot be done, a person decides; and after what is nobody's fault there is a rest.
 */
export function judgeRetries(court: Court): Judge {
  return { onClaim: (claim) => judge(court, claim) };
}

function judge(court: Court, claim: ClaimTruth): void {
  const { repository, task } = claim;
  const { claims, orders, policies } = court.truths;
  const issue = repository.issues.get(task);
  if (issue === undefined) return;
  const seenAt = court.claimSeenAt(claim);
  const violate = (rule: string, what: string): void =>
    court.violate(rule, taskName(repository, task), what);
  // GitHub tells whole seconds.
  const since = orders.of(issue).now.anewAt + 2 * SECOND;
  const past = claims
    .ofTask(repository, task)
    .filter((one) => one !== claim && !one.deleted && one.at > since)
    // By their attempts: that an earlier one had died may have come out later.
    .toSorted((a, b) => a.attempt - b.attempt)
    .flatMap((one) => claims.recordOf(one) ?? [])
    .filter(({ at, reverted }) => at < seenAt && !reverted);
  const last = past.at(-1);
  if (last === undefined) return;
  if (last.outcome === 'blocked') violate('claim-blocked', 'is claimed though it cannot be done');
  const classes = past.map(({ failureClass }) => failureClass ?? '');
  const byAgent = classes.filter((its) => its === 'agent' || its === 'policy').length;
  const free = classes.filter((its) => BLAMELESS.has(its)).length;
  const most = Math.max(
    ...policies
      .of(repository)
      .from(seenAt)
      .map(({ attempts }) => attempts.max),
  );
  if (byAgent >= most)
    violate('claim-too-often', `is claimed after ${byAgent} failures of ${most}`);
  if (free >= FREE) violate('claim-too-often', `is claimed after ${free} failures for nothing`);
  const its = last.failureClass ?? '';
  if (!BLAMELESS.has(its) || its === 'conflict') return;
  const wait = Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** (free - 1)) / 2 - MINUTE;
  if (claim.at - last.at >= wait) return;
  violate('claim-in-backoff', `is claimed at once after ${free} failures that are nobody's fault`);
}
