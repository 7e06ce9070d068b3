import type { Repository } from '../../../local-github/model/repository.ts';
import { MINUTE } from '../span.ts';
import type { ClaimTruth } from '../truth/claims.ts';
import { readAttemptMerge } from './attempt-merge.ts';
import { taskName } from './court.ts';
import type { Court } from './court.ts';
import type { Judge } from './judge.ts';

/** So old may be what a look sees, and so far may its clock be from the world's. */
const UNSURE = 2 * MINUTE;

/** When agents have only failed, over several tasks in a row, the queue rests before the next claim. */
export function judgeBreaker(court: Court): Judge {
  const successes = new Map<Repository, number>();
  return {
    onEvent: (event) => {
      const merged = readAttemptMerge(event);
      if (merged) successes.set(merged.repository, court.now());
    },
    onClaim: (claim) => judge(court, claim, successes.get(claim.repository) ?? -Infinity),
  };
}

function judge(court: Court, { repository, task, at }: ClaimTruth, success: number): void {
  const { claims, policies } = court.truths;
  const row = claims.all(repository).flatMap((claim) => {
    const issue = repository.issues.get(claim.task);
    const record = claims.recordOf(claim);
    // What was closed or taken from Pawl is out of its sight.
    const isTask = issue?.state === 'open' && issue.labels.some(({ name }) => name === 'agent');
    if (!isTask || claim.deleted || !record || record.at <= success) return [];
    const byAgent = record.failureClass === 'agent' || record.failureClass === 'policy';
    return byAgent && record.at < at - UNSURE ? [{ task: claim.task, at: record.at }] : [];
  });
  const failed = new Set(row.map((one) => one.task));
  const last = Math.max(...row.map((one) => one.at));
  const rests = policies
    .of(repository)
    .from(last)
    .every(
      ({ breaker }) =>
        failed.size >= breaker.failures && at < last + breaker.minutes * MINUTE - UNSURE,
    );
  if (!rests) return;
  const what = `is claimed though agents have just failed on ${failed.size} tasks in a row`;
  court.violate('claim-on-breaker', taskName(repository, task), what);
}
