import type { AttemptRecord, FailureClass } from './attempt-record.ts';
import type { Millis } from './ids.ts';
import type { Policy } from './policy.ts';
import type { AttemptFacts, PullRequestFacts, RepositoryFacts } from './snapshot.ts';
import type { CiState, Merge } from './task-state.ts';
import { judgeChecks, onlyNamed } from './verdict.ts';

const MINUTE: Millis = 60_000;

/** What became of one attempt. */
export type AttemptState =
  | { readonly kind: 'live' }
  | { readonly kind: 'open'; readonly pullRequest: PullRequestFacts; readonly ci: CiState }
  | { readonly kind: 'merged'; readonly pullRequest: PullRequestFacts; readonly merge: Merge }
  | { readonly kind: 'failed'; readonly class: FailureClass; readonly reason: string }
  | { readonly kind: 'blocked'; readonly reason: string }
  | { readonly kind: 'closed'; readonly pullRequest: PullRequestFacts }
  /** Somebody pushed to it or turned it to another base: it is no longer what Pawl published. */
  | { readonly kind: 'changed'; readonly pullRequest: PullRequestFacts };

/**
 * Judges one attempt by its facts, the strongest first: a merge cannot be undone by a record, a record
 * by a run, and a run that GitHub calls completed is dead, whatever it still meant to do. A pull request
 * is judged only once its record stands: until then `publish` is at work, or died.
 */
export function judgeAttempt(
  attempt: AttemptFacts,
  repository: RepositoryFacts,
  policy: Policy,
): AttemptState {
  const { pullRequest, record } = attempt;
  if (pullRequest?.merge) return { kind: 'merged', pullRequest, merge: pullRequest.merge };
  if (record) return judgeRecord(attempt, record.content, repository, policy);
  if (attempt.run?.live) return { kind: 'live' };
  if (pullRequest?.state === 'open' && !attempt.claim) return { kind: 'changed', pullRequest };
  return { kind: 'failed', class: 'infrastructure', reason: deathNotice(attempt) };
}

function judgeRecord(
  { pullRequest }: AttemptFacts,
  { outcome, reason, head }: AttemptRecord,
  repository: RepositoryFacts,
  policy: Policy,
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
      const ours = pullRequest.head === head && pullRequest.base === repository.defaultBranch;
      if (!ours) return { kind: 'changed', pullRequest };
      return { kind: 'open', pullRequest, ci: judgeCi(pullRequest, repository, policy) };
    }
  }
}

function judgeCi(
  pullRequest: PullRequestFacts,
  repository: RepositoryFacts,
  policy: Policy,
): CiState {
  // Counted anew when checks begin again: a re-run an hour later is not late at its start.
  const starts = pullRequest.checks.map(({ startedAt }) => startedAt ?? 0);
  const until = Math.max(pullRequest.createdAt, ...starts) + policy.ci.minutes * MINUTE;
  const verdict = judgeChecks(pullRequest.checks, repository.requiredChecks);
  switch (verdict.kind) {
    case 'none':
      return pullRequest.mergeable === 'no' ? { kind: 'conflict' } : { kind: 'silent', until };
    case 'pending':
      // A conflicting pull request gets no new runs on GitHub: waiting for them would be for ever.
      if (pullRequest.mergeable === 'no') return { kind: 'conflict' };
      return { kind: 'pending', waitsFor: verdict.waitsFor, until };
    case 'red':
      return { kind: 'red', failed: verdict.failed };
    case 'green':
      if (pullRequest.mergeable === 'no') return { kind: 'conflict' };
      return {
        kind: 'green',
        passed: verdict.passed,
        mainRed: redOnMain(repository, policy),
        until,
      };
  }
}

/** Names of the checks that are red at the tip of the default branch: while there are any, nothing is merged. */
function redOnMain(repository: RepositoryFacts, policy: Policy): readonly string[] {
  const tip = repository.history.find((commit) => commit.sha === repository.head.sha);
  const verdict = judgeChecks(onlyNamed(tip?.checks ?? [], policy.watch.checks), []);
  return verdict.kind === 'red' ? verdict.failed.map((check) => check.name) : [];
}

function deathNotice(attempt: AttemptFacts): string {
  if (!attempt.claim) return `The branch of attempt ${attempt.number} holds no claim of Pawl's`;
  const how = attempt.run?.conclusion ?? 'no trace of it is left';
  return `The run of attempt ${attempt.number} ended without a result (${how})`;
}
