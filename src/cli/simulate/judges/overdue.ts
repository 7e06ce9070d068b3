import type { Repository } from '../../../local-github/model/repository.ts';
import { HOUR, MINUTE } from '../span.ts';
import type { ClaimTruth } from '../truth/claims.ts';
import { taskName } from './court.ts';
import type { Court } from './court.ts';
import type { Judge } from './judge.ts';
import { isSettled } from './settled.ts';

/** What the jobs around a session may take, and how long after that a run is ended by force. */
const AROUND = 195 * MINUTE;
/** So long after its time, or after nobody wants it any more, a run may still be there. */
const SLACK = 90 * MINUTE;
/** So long Pawl must have been able to work before. */
const SETTLED = 3 * HOUR;

/** No attempt outlives its time, and none that nobody wants is left to itself. */
export function judgeOverdue(court: Court): Judge {
  const cancelled = new Set<string>();
  return {
    onSent: ({ path, repository }) => {
      const [, run] = /\/actions\/runs\/(\d+)\/(?:force-)?cancel$/.exec(path) ?? [];
      if (run !== undefined) cancelled.add(`${repository} ${run}`);
    },
    onHour: () => {
      for (const { repository } of court.stage.repositories) {
        judgeSwitch(court, repository, cancelled);
        if (!isSettled(court, repository, court.now() - SETTLED)) continue;
        for (const claim of court.truths.claims.all(repository)) {
          if (!court.truths.claims.isLive(claim)) continue;
          judgeAge(court, claim);
          if (!cancelled.has(`${repository.fullName} ${claim.runId}`)) judgeUnwanted(court, claim);
        }
      }
    },
  };
}

function judgeAge(court: Court, { repository, task, runId }: ClaimTruth): void {
  const run = repository.runs.get(runId);
  if (run === undefined) return;
  const bounds = court.truths.policies
    .of(repository)
    .from(court.now() - SETTLED)
    .map(({ attempts }) => (attempts.minutes + attempts.queueMinutes) * MINUTE);
  const age = court.now() - run.runStartedAt;
  if (age < Math.max(...bounds) + AROUND + SLACK) return;
  const what = `run ${runId} still lives after ${Math.round(age / MINUTE)} minutes`;
  court.violate('run-overdue', taskName(repository, task), what);
}

function judgeUnwanted(court: Court, { repository, task, runId }: ClaimTruth): void {
  const issue = repository.issues.get(task);
  const closedAt = issue?.state === 'closed' ? (issue.closedAt ?? Infinity) : Infinity;
  const orders = issue && court.truths.orders.of(issue);
  const stoppedAt = orders?.now.stopped === true ? orders.since : Infinity;
  if (court.now() - Math.min(closedAt, stoppedAt) < SLACK) return;
  const what = `run ${runId} lives, was not asked to end, and nobody wants it`;
  court.violate('run-unwanted', taskName(repository, task), what);
}

/** Whoever pulls the kill switch wants that nothing runs. */
function judgeSwitch(court: Court, repository: Repository, cancelled: ReadonlySet<string>): void {
  const since = court.now() - SLACK;
  const { claims, policies } = court.truths;
  const isOff =
    policies.paused(repository).from(since).every(Boolean) ||
    policies
      .of(repository)
      .from(since)
      .every(({ enabled, valid }) => valid && !enabled);
  if (!isOff || court.wasAppDown(since)) return;
  for (const claim of claims.all(repository)) {
    const asked = cancelled.has(`${repository.fullName} ${claim.runId}`);
    if (asked || claim.at > since || !claims.isLive(claim)) continue;
    const what = `run ${claim.runId} lives, and was not asked to end when all was switched off`;
    court.violate('run-unwanted', taskName(repository, claim.task), what);
  }
}
