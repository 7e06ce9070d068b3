import type { Issue, PullRequest } from '../../../local-github/model/issue.ts';
import type { Repository } from '../../../local-github/model/repository.ts';
import { DAY, HOUR, MINUTE } from '../span.ts';
import { AGENT_WORKFLOW, CI_WORKFLOW } from '../stage/seed-files.ts';
import { askedBy } from '../truth/approvals.ts';
import { checksOf, verdictOf } from '../truth/checks.ts';
import { judgeCircles } from './circles.ts';
import { taskName } from './court.ts';
import type { Court } from './court.ts';
import type { Judge } from './judge.ts';
import { pullHeads } from './pull-heads.ts';
import { isPlainTask } from './queue-order.ts';
import { isSettled } from './settled.ts';

/** So long something may stand still though nothing holds it up. */
const PATIENCE = 5 * HOUR;
/** So soon a pull request is closed once its task is tried anew. */
const CLOSED_WITHIN = 1.5 * HOUR;
/** After a refusal of the model the queue may rest for hours. */
const QUOTA_REST = 14 * HOUR;

/**
 * What nothing holds up goes on: a ready task is claimed, a green pull request is merged, and one whose
 * task is being tried anew is closed.
 */
export function judgeFlow(court: Court): Judge {
  const disabledAt = new Map<Repository, number>();
  return {
    onHour: () => {
      const since = court.now() - PATIENCE;
      for (const { repository } of court.stage.repositories) {
        const { workflows } = repository;
        const isOff = [AGENT_WORKFLOW, CI_WORKFLOW].some(
          (path) => (workflows.get(path)?.state ?? 'active') !== 'active',
        );
        if (isOff) disabledAt.set(repository, court.now());
        if ((disabledAt.get(repository) ?? -Infinity) > since) continue;
        if (!isSettled(court, repository, since)) continue;
        const { visible } = court.truths.mains.of(repository);
        if (visible.from(since).some(({ red }) => red)) continue;
        judgeQueue(court, repository, since);
        judgePulls(court, repository, since);
        judgeOlder(court, repository, court.now() - CLOSED_WITHIN);
      }
    },
  };
}

function judgeQueue(court: Court, repository: Repository, since: number): void {
  const { claims, policies } = court.truths;
  const all = claims.all(repository);
  if (all.some((claim) => claim.at > since || claims.isLive(claim))) return;
  const refused = all.some((claim) => {
    const record = claims.recordOf(claim);
    return record?.failureClass === 'quota' && record.at > court.now() - QUOTA_REST;
  });
  const today = all.filter(({ at }) => at > court.now() - DAY);
  const spent = today.reduce((sum, { reservedCents }) => sum + reservedCents, 0);
  const { centsPerDay, attemptsPerDay, centsEach, breaker } = policies.of(repository).now;
  const poor = spent + centsEach > centsPerDay || today.length >= attemptsPerDay;
  if (refused || poor || breaker.minutes > 60) return;
  const waiting = court.registry.all.find(
    ({ repository: home, number }) =>
      home === repository && isPlainTask(court, repository, number, since),
  );
  judgeCircles(court, repository, since);
  if (!waiting) return;
  const what = 'has been ready for hours, nothing holds it up, and nobody claims it';
  court.violate('idle-queue', taskName(repository, waiting.number), what);
}

function judgePulls(court: Court, repository: Repository, since: number): void {
  const kind = court.stage.repositories.find((one) => one.repository === repository)?.kind;
  const { approvals, upToDate } = court.truths.policies.of(repository).now;
  // Where they go one after the other, or wait for a person, it may well take hours.
  if (!kind || kind.upToDate || upToDate || kind.approvals + approvals > 0) return;
  for (const { state, pullRequest: pull, updatedAt } of repository.issues.values()) {
    const head = state === 'open' && pull ? pullHeads(pull.headRef) : undefined;
    const issue = head && repository.issues.get(head.task);
    if (!pull || !issue || head.isRevert || updatedAt > since) continue;
    if (isHeldUp(court, repository, issue, pull, since)) continue;
    const { world, app } = court.stage;
    const checks = checksOf(repository, pull.headSha, world.actionsApp, app);
    const patience = court.truths.policies.of(repository).now.ciMinutes * MINUTE + PATIENCE;
    const begun = Math.max(issue.updatedAt, updatedAt, ...checks.map(({ at }) => at));
    if (verdictOf(checks) !== 'green' && begun < court.now() - patience) {
      const what = `nobody is told that #${pull.number} has waited for CI for hours`;
      court.violate('idle-ci', taskName(repository, issue.number), what);
    }
    const missing = kind.requiredChecks.some(
      ({ name }) => !checks.some((one) => one.name === name),
    );
    if (missing || verdictOf(checks) !== 'green' || checks.some(({ at }) => at > since)) continue;
    const what = `#${pull.number} has been green for hours, nothing holds it up, and it is not merged`;
    court.violate('idle-pull', taskName(repository, issue.number), what);
  }
}

function isHeldUp(
  court: Court,
  repository: Repository,
  issue: Issue,
  pull: PullRequest,
  since: number,
): boolean {
  const { claims, orders, approvals } = court.truths;
  const claim = claims.of(repository, pull.headRef);
  const has = (label: string): boolean => issue.labels.some(({ name }) => name === label);
  const given = court.packOf(repository, pull.headRef)?.task;
  const isOurs =
    claim !== undefined &&
    !claim.touched &&
    !claim.released &&
    claims.ofTask(repository, issue.number).at(-1) === claim &&
    claims.recordOf(claim)?.outcome === 'published';
  const isWanted =
    issue.state === 'open' &&
    !issue.locked &&
    has('agent') &&
    !has('agent:needs-human') &&
    orders
      .of(issue)
      .from(since)
      .every(({ held, stopped }) => !held && !stopped) &&
    given !== undefined &&
    approvals
      .of(issue)
      .from(since)
      .every((text) => text === askedBy(given));
  return !isOurs || !isWanted || pull.reviews.length > 0;
}

function judgeOlder(court: Court, repository: Repository, since: number): void {
  for (const { state, pullRequest: pull, number } of repository.issues.values()) {
    const head = state === 'open' && pull ? pullHeads(pull.headRef) : undefined;
    if (!head || head.isRevert) continue;
    const newer = court.truths.claims
      .ofTask(repository, head.task)
      .some(({ attempt, at, deleted }) => attempt > head.attempt && at < since && !deleted);
    const what = `#${number} is open, though a newer attempt was made hours ago`;
    if (newer) court.violate('older-pull', taskName(repository, head.task), what);
  }
}
