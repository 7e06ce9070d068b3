import type { Issue } from '../../../local-github/model/issue.ts';
import type { Repository } from '../../../local-github/model/repository.ts';
import { MINUTE } from '../span.ts';
import type { ClaimTruth } from '../truth/claims.ts';
import { taskName } from './court.ts';
import type { Court } from './court.ts';
import type { Judge } from './judge.ts';
import { namedBy } from './named-by.ts';

/** So long a task must have been ready before the look that passed it over. */
const SETTLED = 5 * MINUTE;

const RANKS = ['priority: critical', 'priority: high', '', 'priority: low'];

/**
 * Nobody is passed over: a task that was never tried, that waits for nothing and that stood ready when
 * the queue was looked at goes before any that is less urgent, or as urgent and younger.
 */
export function judgeQueueOrder(court: Court): Judge {
  return {
    onClaim: (claim) => {
      const { repository, task } = claim;
      const claimed = repository.issues.get(task);
      // A person may ask for one by its number, whoever waits.
      if (claimed === undefined || isAskedFor(claim)) return;
      const seenAt = court.claimSeenAt(claim);
      for (const { repository: home, number } of court.registry.all) {
        if (home !== repository || number === task) continue;
        const issue = repository.issues.get(number);
        if (!issue || !isBefore(issue, claimed)) continue;
        if (!isPlainTask(court, repository, number, seenAt - SETTLED)) continue;
        const what = `is claimed before #${number}, which stood ready and is more urgent or older`;
        court.violate('queue-order', taskName(repository, task), what);
        return;
      }
    },
  };
}

function isAskedFor({ repository, runId }: ClaimTruth): boolean {
  const inputs = Object(repository.runs.get(runId)?.payload['inputs']);
  return (inputs.issue ?? '') !== '';
}

function isBefore(a: Issue, b: Issue): boolean {
  return rankOf(a) - rankOf(b) < 0 || (rankOf(a) === rankOf(b) && a.createdAt < b.createdAt);
}

function rankOf({ labels }: Issue): number {
  const ranks = labels.map(({ name }) => RANKS.indexOf(name)).filter((rank) => rank >= 0);
  return ranks.length > 0 ? Math.min(...ranks) : RANKS.indexOf('');
}

function isDoneSince({ state, stateReason, closedAt = Infinity }: Issue, since: number): boolean {
  return state === 'closed' && stateReason === 'completed' && closedAt < since;
}

/** By what anybody sees, as it has been since then; whatever could be a reason to wait counts as one. */
export function isPlainTask(
  court: Court,
  repository: Repository,
  number: number,
  since: number,
): boolean {
  const issue = findQuiet(court, repository, number, since);
  if (issue === undefined || namedBy(issue).length > 0 || issue.edits.length > 0) return false;
  return court.truths.dependencies
    .of(issue)
    .from(since)
    .every((blockers) => blockers.every((one) => isDoneSince(one, since)));
}

/**
 * A task that was never tried, and that nothing has happened to since then: approved, and with no reason
 * to wait but for other tasks.
 */
export function findQuiet(
  court: Court,
  repository: Repository,
  number: number,
  since: number,
): Issue | undefined {
  const issue = repository.issues.get(number);
  const plan = court.registry.byIssue(repository.fullName, number)?.plan;
  const { claims, approvals } = court.truths;
  const isQuiet =
    issue !== undefined &&
    plan !== undefined &&
    plan.scope.length === 0 &&
    !plan.malformed &&
    issue.state === 'open' &&
    issue.labels.some(({ name }) => name === 'agent') &&
    !issue.locked &&
    !issue.comments.some(({ body }) => body.startsWith('/pawl')) &&
    issue.updatedAt < since;
  if (!isQuiet || claims.ofTask(repository, number).length > 0) return undefined;
  const approved = approvals.of(issue);
  return approved.now !== undefined && approved.since < since ? issue : undefined;
}
