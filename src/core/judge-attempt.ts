import type { AttemptRecord, FailureClass } from './attempt-record.ts';
import type { Millis, Sha } from './ids.ts';
import { judgeRun } from './judge-run.ts';
import type { RunJudgement } from './judge-run.ts';
import { judgeCommit, watchedChecks } from './judge-main.ts';
import type { MainState } from './judge-main.ts';
import type { Policy } from './policy.ts';
import type { AttemptFacts, CheckFacts, PullRequestFacts, RepositoryFacts } from './snapshot.ts';
import { putOut } from './put-out.ts';
import type { CiState, Merge } from './task-state.ts';
import { unconfirmedRuns } from './run-again.ts';
import { checkNames, judgeChecks, lastStart, unshownUntil } from './verdict.ts';

const MINUTE: Millis = 60_000;

/** What became of one attempt. */
export type AttemptState =
  | { readonly kind: 'live'; readonly run: Exclude<RunJudgement, { kind: 'lost' }> }
  | {
      readonly kind: 'open';
      readonly pullRequest: PullRequestFacts;
      readonly ci: CiState;
      /** The head that is published, or GitHub's own merge of it with the base. */
      readonly head: Sha;
    }
  | { readonly kind: 'merged'; readonly pullRequest: PullRequestFacts; readonly merge: Merge }
  | { readonly kind: 'failed'; readonly class: FailureClass; readonly reason: string }
  | { readonly kind: 'blocked'; readonly reason: string }
  | { readonly kind: 'closed'; readonly pullRequest: PullRequestFacts }
  /** Somebody pushed to it or turned it to another base: it is no longer what Pawl published. */
  | { readonly kind: 'changed'; readonly pullRequest: PullRequestFacts };

/** What an attempt is judged by, beside its own facts. */
export interface Bench {
  readonly repository: RepositoryFacts;
  /** Runs that GitHub does not repeat. */
  readonly unrepeatable: ReadonlySet<number>;
  readonly main: MainState;
  readonly policy: Policy;
  readonly now: Millis;
}

/**
 * Judges one attempt by its facts, the strongest first: a merge cannot be undone by a record, a record
 * by a run, and a run that GitHub calls completed is dead, whatever it still meant to do; so is one that
 * GitHub does not end, as its claim is given up before another begins. A pull request is judged only once its record stands: until then `publish` is at work, or died.
 */
export function judgeAttempt(attempt: AttemptFacts, bench: Bench): AttemptState {
  const { pullRequest, record } = attempt;
  if (pullRequest?.merge) return { kind: 'merged', pullRequest, merge: pullRequest.merge };
  if (record) return judgeRecord(attempt, record.content, bench);
  const { branch, claim, run } = attempt;
  if (run?.live && !branch?.released) {
    const watch = judgeRun(run, 'claim', bench.policy, bench.now);
    if (watch.kind !== 'lost') return { kind: 'live', run: watch };
  }
  if (pullRequest?.state === 'open' && !claim) return { kind: 'changed', pullRequest };
  // Whoever deletes a branch closes its pull request.
  if (pullRequest?.state === 'closed' && !branch) return { kind: 'closed', pullRequest };
  return { kind: 'failed', class: deathClass(attempt), reason: deathNotice(attempt) };
}

function judgeRecord(
  { pullRequest, claim }: AttemptFacts,
  { outcome, reason, head }: AttemptRecord,
  bench: Bench,
): AttemptState {
  switch (outcome.kind) {
    case 'failed':
      return { kind: 'failed', class: outcome.class, reason };
    case 'blocked':
      return { kind: 'blocked', reason };
    case 'published': {
      if (!pullRequest) {
        return { kind: 'failed', class: 'infrastructure', reason: 'Its pull request is gone' };
      }
      if (pullRequest.state === 'closed') return { kind: 'closed', pullRequest };
      const ours = pullRequest.head === head || pullRequest.update?.of === head;
      if (!ours || pullRequest.base !== bench.repository.defaultBranch) {
        return { kind: 'changed', pullRequest };
      }
      const ci = judgeCi(pullRequest, claim?.base, bench);
      return { kind: 'open', pullRequest, ci, head: pullRequest.head };
    }
  }
}

function judgeCi(pullRequest: PullRequestFacts, base: Sha | undefined, bench: Bench): CiState {
  const { repository, unrepeatable, policy, now } = bench;
  const asking = pullRequest.reviews.filter(
    ({ state, counts, author }) => state === 'changes-requested' && counts && !author?.bot,
  );
  if (asking.length > 0) return { kind: 'refused', reviews: asking };
  const { headAt = 0 } = pullRequest;
  const out = putOut(pullRequest);
  if (out) return { kind: 'dequeued', reason: out.reason };
  const begun = Math.max(pullRequest.createdAt, headAt);
  const until = lastStart(pullRequest.checks, begun) + policy.ci.minutes * MINUTE;
  const verdict = judgeChecks(pullRequest.checks, repository.rules.checks);
  // A conflicting pull request gets no new runs on GitHub: waiting for them would be for ever.
  const conflict = pullRequest.mergeable === 'no';
  switch (verdict.kind) {
    case 'none':
      return conflict ? { kind: 'conflict' } : { kind: 'silent', until };
    case 'pending':
      return conflict
        ? { kind: 'conflict' }
        : { kind: 'pending', waitsFor: verdict.waitsFor, until };
    case 'red':
      return {
        kind: 'red',
        failed: verdict.failed,
        rerun: unconfirmedRuns(verdict.failed, unrepeatable, now - policy.ci.minutes * MINUTE),
        until: lastStart(verdict.failed, 0) + policy.ci.minutes * MINUTE,
        onMainToo: failsWithoutIt(verdict.failed, base, bench),
      };
    case 'green':
      return conflict
        ? { kind: 'conflict' }
        : {
            kind: 'green',
            passed: verdict.passed,
            until,
            shownAt: unshownUntil(pullRequest.checks, repository.rules.checks, begun, now),
          };
  }
}

/** Whether all that failed fails on the default branch as well, now or where the attempt began. */
function failsWithoutIt(
  failed: readonly CheckFacts[],
  base: Sha | undefined,
  { repository, main, policy }: Bench,
): boolean {
  const begun = repository.history.find(({ sha }) => sha === base);
  const then = begun && judgeCommit(begun, watchedChecks(repository, policy));
  const there = new Set([
    ...(main.kind === 'red' ? checkNames(main.failed) : []),
    ...(then?.kind === 'red' ? checkNames(then.failed) : []),
  ]);
  return failed.every(({ name }) => there.has(name));
}

function deathClass({ run, claim }: AttemptFacts): FailureClass {
  return claim && run?.conclusion === 'cancelled' ? 'cancelled' : 'infrastructure';
}

function deathNotice(attempt: AttemptFacts): string {
  if (!attempt.claim) return `The branch of attempt ${attempt.number} holds no claim of Pawl's`;
  if (attempt.run?.live) {
    return `The run of attempt ${attempt.number} took longer than it may, and GitHub did not end it`;
  }
  const how = attempt.run?.conclusion ?? 'no trace of it is left';
  return `The run of attempt ${attempt.number} ended without a result (${how})`;
}
