import type { Issue } from '../../../local-github/model/issue.ts';
import { DAY } from '../span.ts';
import type { ClaimTruth } from '../truth/claims.ts';
import { taskName } from './court.ts';
import type { Court } from './court.ts';
import type { Judge } from './judge.ts';
import { namedBy } from './named-by.ts';

/**
 * Claims: one at a time for a task, no more at once than the policy allows, their scopes apart, what they
 * wait for done, their text approved, the default branch green, and the day able to pay.
 */
export function judgeClaims(court: Court): Judge {
  return { onClaim: (claim) => judge(court, claim) };
}

function judge(court: Court, claim: ClaimTruth): void {
  const { repository, task } = claim;
  const { truths } = court;
  const subject = taskName(repository, task);
  const violate = (rule: string, what: string): void => court.violate(rule, subject, what);
  const seenAt = court.claimSeenAt(claim);
  const live = truths.claims.all(repository).filter((one) => truths.claims.isLive(one));
  const others = live.filter((one) => one !== claim);
  if (others.some((one) => one.task === task)) {
    violate('claim-twice', 'is claimed while another attempt on it lives');
  }
  const parallel = Math.max(
    ...truths.policies
      .of(repository)
      .from(seenAt)
      .map((one) => one.parallel),
  );
  if (live.length > parallel) {
    violate('claim-too-many', `is claimed though ${others.length} of ${parallel} attempts live`);
  }
  const scopeOf = (issue: number): string | undefined =>
    court.registry.byIssue(repository.fullName, issue)?.plan.scope[0];
  const scope = scopeOf(task);
  const clash = others.find((one) => scope !== undefined && scopeOf(one.task) === scope);
  if (clash) violate('claim-scope', `is claimed though #${clash.task} works in ${scope}`);
  const issue = repository.issues.get(task);
  // Its issue was taken away between the look and the claim.
  if (issue === undefined) return;
  judgeIssue(court, claim, issue, seenAt);
  if (
    truths.mains
      .of(repository)
      .visible.from(seenAt)
      .every(({ red }) => red)
  ) {
    violate('claim-on-red', 'is claimed while the default branch is red');
  }
  judgeBudget(court, claim, seenAt);
}

function judgeIssue(
  court: Court,
  { repository, task }: ClaimTruth,
  issue: Issue,
  seenAt: number,
): void {
  const violate = (rule: string, what: string): void =>
    court.violate(rule, taskName(repository, task), what);
  const texts = court.truths.approvals.of(issue).from(seenAt);
  if (!texts.some((text) => text !== undefined)) {
    violate('claim-unapproved', 'is claimed though nobody stands behind its text');
  }
  if (issue.state === 'closed' && (issue.closedAt ?? Infinity) < seenAt) {
    violate('claim-closed', 'is claimed though its issue is closed');
  }
  for (const number of namedBy(issue)) {
    const other = repository.issues.get(number);
    if (isDone(other, seenAt)) continue;
    violate('claim-before-dependency', `is claimed though #${number} is not done`);
  }
  const blocking = court.truths.dependencies
    .of(issue)
    .from(seenAt)
    .map((blockers) => blockers.find((one) => !isDone(one, seenAt)));
  const [first] = blocking;
  if (first === undefined || blocking.includes(undefined)) return;
  const what = `is claimed though #${first.number}, which GitHub says blocks it, is not done`;
  violate('claim-before-dependency', what);
}

/** What changed after the look may have been done then. */
function isDone(issue: Issue | undefined, seenAt: number): boolean {
  return issue?.state === 'closed'
    ? issue.stateReason === 'completed'
    : (issue?.updatedAt ?? 0) >= seenAt;
}

/** The day's claims cost what their records say, and what they reserved where there is none. */
function judgeBudget(court: Court, claim: ClaimTruth, seenAt: number): void {
  const { repository, at } = claim;
  const { claims, policies } = court.truths;
  const today = claims
    .all(repository)
    .filter((one) => Math.floor(one.at / DAY) === Math.floor(at / DAY));
  const spent = today.reduce((sum, one) => {
    const record = one === claim ? undefined : claims.recordOf(one);
    return sum + (record && record.at < seenAt ? record.cents : one.reservedCents);
  }, 0);
  const allowed = policies.of(repository).from(seenAt);
  const cents = Math.max(...allowed.map(({ centsPerDay }) => centsPerDay));
  const attempts = Math.max(...allowed.map(({ attemptsPerDay }) => attemptsPerDay));
  const subject = taskName(repository, claim.task);
  if (spent > cents) {
    court.violate('claim-over-budget', subject, `${Math.round(spent)} of ${cents} cents a day`);
  }
  if (today.length > attempts) {
    court.violate('claim-over-budget', subject, `attempt ${today.length} of ${attempts} a day`);
  }
}
