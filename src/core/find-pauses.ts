import type { DerivedTask } from './derived-task.ts';
import type { IssueNumber, Millis } from './ids.ts';
import { blames } from './judge-history.ts';
import { judgeModel } from './judge-model.ts';
import { landedRevert } from './judge-red.ts';
import { nextDay, spentToday } from './ledger.ts';
import type { Pause } from './pause.ts';
import type { Policy } from './policy.ts';
import { REFUSED_AGAIN, startRefusal } from './refusal-of.ts';
import type { Scene } from './scene.ts';
import type { Snapshot } from './snapshot.ts';
import { failedToClaim } from './unclaimed-runs.ts';
import { checkNames } from './verdict.ts';

const MINUTE: Millis = 60_000;

/** What the queue may still do now. */
export interface Allowance {
  /** Why nothing may begin, the weightiest first; empty if something may. */
  readonly pauses: readonly Pause[];
  readonly parallel: number;
  /** Attempts that the day's budget still allows. */
  readonly attempts: number;
  /** When it allows more, if it is less than could be at work. */
  readonly renewedAt: Millis | undefined;
}

/** Why the queue as a whole must wait, and how much of it may go on. */
export function findPauses(tasks: readonly DerivedTask[], scene: Scene): Allowance {
  const { snapshot, policy, now, main, red } = scene;
  const pauses: Pause[] = [];
  if (!policy.enabled) pauses.push({ kind: 'disabled' });
  if (snapshot.paused === true) pauses.push({ kind: 'variable' });
  const { ciDangers: dangers } = snapshot.repository;
  if (dangers.length > 0 && !policy.ci.trust) pauses.push({ kind: 'ci-danger', dangers });
  if (main.kind === 'red' && red) {
    const checks = checkNames(main.failed);
    pauses.push({ kind: 'main-red', since: main.since, checks, cause: red.cause });
  }
  const results = readResults(tasks, snapshot);
  const breaker = tripped(results, policy);
  if (breaker && now < breaker.until) pauses.push(breaker);
  const quota = judgeModel(tasks, snapshot.repository.history);
  if (quota && now < quota.until) pauses.push(quota);
  const { budget, left } = judgeBudget(snapshot, policy, now);
  if (budget) pauses.push(budget);
  const why = startRefusal(snapshot);
  if (why !== undefined) pauses.push({ kind: 'start-refused', why });
  const failed = failedToClaim(snapshot);
  const until = (failed?.startedAt ?? 0) + REFUSED_AGAIN;
  if (failed && now < until) {
    pauses.push({ kind: 'claim-failed', run: failed.id, url: failed.url, until });
  }
  // After its rest one attempt is let through: all begin again only when that goes better.
  const careful = breaker !== undefined || quota !== undefined;
  const parallel = careful ? 1 : policy.parallel;
  const renewedAt = left < parallel ? nextDay(now) : undefined;
  return { pauses, parallel, attempts: left, renewedAt };
}

interface Result {
  readonly task: IssueNumber;
  readonly at: Millis;
  readonly blames: ReturnType<typeof blames> | 'success';
}

/** How attempts ended, oldest first. Ended tasks are out of sight: their merges tell of them. */
function readResults(
  tasks: readonly DerivedTask[],
  { repository, reverts }: Snapshot,
): readonly Result[] {
  const results: Result[] = [];
  // What had to be taken back was no success, whenever that came out.
  const back = new Set(repository.history.map(({ reverts }) => reverts));
  for (const { facts, attempts } of tasks) {
    if (attempts.length === 0) continue;
    for (const { attempt, state } of attempts) {
      const { record } = attempt;
      const { number: task } = facts.issue;
      if (state.kind === 'merged') {
        const { merge } = state;
        const its = reverts.find((one) => one.task === task && one.attempt === attempt.number);
        const landed = landedRevert(merge.sha, its, attempt, { repository });
        // What a person took back proves nothing either way.
        if (landed?.by === 'person') continue;
        results.push({ task, at: merge.at, blames: landed ? 'agent' : 'success' });
      } else if (state.kind === 'failed' && record) {
        results.push({ task, at: record.writtenAt, blames: blames(state.class) });
      }
    }
  }
  for (const { sha, task, reverts: of, committedAt: at } of repository.history) {
    if (task !== undefined && of === undefined && !back.has(sha)) {
      results.push({ task, at, blames: 'success' });
    }
  }
  return results.toSorted((a, b) => a.at - b.at);
}

/** Failures of the agent in a row, over different tasks: then it is not the tasks. */
function tripped(
  results: readonly Result[],
  { breaker }: Policy,
): Extract<Pause, { kind: 'breaker' }> | undefined {
  const lastSuccess = results.findLastIndex((result) => result.blames === 'success');
  const row = results.slice(lastSuccess + 1).filter((result) => result.blames === 'agent');
  const tasks = [...new Set(row.map(({ task }) => task))];
  const last = row.at(-1);
  if (!last || tasks.length < breaker.failures) return undefined;
  return { kind: 'breaker', tasks, until: last.at + breaker.minutes * MINUTE };
}

/** A claim is made only if the day can pay for its whole reservation. */
function judgeBudget(
  { ledger }: Snapshot,
  { budget, attempts }: Policy,
  now: Millis,
): { readonly budget: Pause | undefined; readonly left: number } {
  const spent = spentToday(ledger, now);
  const until = nextDay(now);
  const byMoney = Math.floor((budget.centsPerDay - spent.cents) / attempts.cents);
  const byCount = budget.attemptsPerDay - spent.attempts;
  const left = Math.max(0, Math.min(byMoney, byCount));
  if (left > 0) return { budget: undefined, left };
  const pause: Pause =
    byCount <= 0
      ? {
          kind: 'budget',
          what: 'attempts',
          spent: spent.attempts,
          limit: budget.attemptsPerDay,
          until,
        }
      : { kind: 'budget', what: 'cents', spent: spent.cents, limit: budget.centsPerDay, until };
  return { budget: pause, left };
}
