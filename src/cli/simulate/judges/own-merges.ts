import { mayCommand, askedBy } from '../truth/approvals.ts';
import { taskName } from './court.ts';
import type { Court } from './court.ts';
import type { Judge } from './judge.ts';
import { latestReviews } from './latest-reviews.ts';
import { readMergedPull } from './merged-pull.ts';
import type { MergedPull } from './merged-pull.ts';

/**
 * What is merged is what Pawl published for a task that somebody with the right stands behind, in the
 * words that the agent was given; and it has the reviews that are asked for.
 */
export function judgeOwnMerges(court: Court): Judge {
  return {
    onEvent: (event) => {
      const merged = readMergedPull(event, court);
      if (!merged) return;
      judgeReviews(court, merged);
      if (!merged.isRevert) judgeTask(court, merged);
    },
  };
}

function judgeTask(court: Court, merged: MergedPull): void {
  const { repository, pull, seenAt, task } = merged;
  const { truths } = court;
  const subject = taskName(repository, task);
  const claim = truths.claims.of(repository, pull.headRef);
  if (claim === undefined || claim.touched || !claim.heads.has(pull.headSha)) {
    const what = `${pull.headSha.slice(0, 7)} was merged, which Pawl did not publish`;
    court.violate('merge-foreign-head', subject, what);
  }
  const issue = repository.issues.get(task);
  const pack = court.packOf(repository, pull.headRef);
  if (issue === undefined || pack === undefined) {
    court.violate('merge-unasked', subject, 'was merged though its issue is gone');
    return;
  }
  const given = askedBy(pack.task);
  if (!truths.approvals.of(issue).from(seenAt).includes(given)) {
    court.violate('merge-unapproved', subject, 'was merged though nobody stands behind its text');
  }
}

function judgeReviews(court: Court, { repository, pull, seenAt, task }: MergedPull): void {
  const subject = taskName(repository, task);
  const latest = latestReviews(repository, pull, seenAt);
  if (latest.some(({ state }) => state === 'CHANGES_REQUESTED')) {
    court.violate('merge-refused-by-review', subject, 'was merged though changes were asked for');
  }
  const kind = court.stage.repositories.find((one) => one.repository === repository)?.kind;
  // A revert needs what GitHub asks for; what the policy asks for beyond is for tasks.
  const asked = [court.truths.policies.of(repository).at(seenAt).approvals, kind?.approvals ?? 0];
  const wanted = pull.headRef.includes('revert') ? (kind?.approvals ?? 0) : Math.max(...asked);
  const approvals = pull.reviews.filter(
    ({ state, author }) =>
      state === 'APPROVED' && mayCommand(repository, { kind: 'user', user: author }),
  ).length;
  if (approvals < wanted) {
    court.violate('merge-unreviewed', subject, `was merged with ${approvals} of ${wanted} reviews`);
  }
}
