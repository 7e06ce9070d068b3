import type { Issue } from '../../../local-github/model/issue.ts';
import type { Repository } from '../../../local-github/model/repository.ts';
import { MINUTE } from '../span.ts';
import type { ClaimTruth } from '../truth/claims.ts';
import { taskName } from './court.ts';
import type { Court } from './court.ts';
import type { Judge } from './judge.ts';

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

/** By what anybody sees, as it has been since then; whatever could be a reason to wait counts as one. */
export function isPlainTask(
  court: Court,
  repository: Repository,
  number: number,
  since: number,
): boolean {
  const issue = repository.issues.get(number);
  const plan = court.registry.byIssue(repository.fullName, number)?.plan;
  const { claims, approvals } = court.truths;
  const plain =
    issue !== undefined &&
    plan !== undefined &&
    plan.scope.length === 0 &&
    !plan.malformed &&
    issue.state === 'open' &&
    issue.labels.some(({ name }) => name === 'agent') &&
    !issue.locked &&
    !/^Depends on/m.test(issue.body) &&
    issue.blockedBy.length === 0 &&
    !issue.comments.some(({ body }) => body.startsWith('/pawl')) &&
    issue.updatedAt < since &&
    issue.edits.length === 0;
  if (!plain || claims.ofTask(repository, number).length > 0) return false;
  const approved = approvals.of(issue);
  return approved.now !== undefined && approved.since < since;
}
