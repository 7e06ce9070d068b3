import type { Millis } from './ids.ts';
import type { Policy } from './policy.ts';
import type { RepositoryFacts, RevertFacts } from './snapshot.ts';
import type { Trial } from './task-state.ts';
import { checkNames, judgeChecks, unconfirmedRuns } from './verdict.ts';

const MINUTE: Millis = 60_000;

/**
 * How the attempt to take a merge back stands. Its pull request is merged only if CI finds it green:
 * then the default branch is green without the merge, which proves that the merge was why. One that is
 * red proves nothing against the merge, and is closed.
 */
export function judgeTrial(
  revert: RevertFacts | undefined,
  repository: RepositoryFacts,
  policy: Policy,
  now: Millis,
): Trial {
  if (!revert) return { kind: 'untried' };
  const { pullRequest, commit } = revert;
  if (pullRequest?.merge) return { kind: 'merged', pullRequest, merge: pullRequest.merge };
  if (revert.failed !== undefined) return { kind: 'failed', pullRequest, why: revert.failed };
  if (!pullRequest) return { kind: 'unopened' };
  if (pullRequest.state !== 'open') {
    return { kind: 'failed', pullRequest, why: 'it was closed without a merge' };
  }
  if (commit === undefined || pullRequest.head !== commit) {
    return { kind: 'failed', pullRequest, why: 'somebody pushed to its branch' };
  }
  if (pullRequest.mergeable === 'no') {
    return { kind: 'failed', pullRequest, why: 'it conflicts with what has landed since' };
  }
  const starts = pullRequest.checks.map(({ startedAt }) => startedAt ?? 0);
  const until = Math.max(pullRequest.createdAt, ...starts) + policy.ci.minutes * MINUTE;
  const verdict = judgeChecks(pullRequest.checks, repository.rules.checks);
  switch (verdict.kind) {
    case 'none':
    case 'pending':
      if (now < until) return { kind: 'running', pullRequest, until };
      return { kind: 'failed', pullRequest, why: 'CI gave no verdict on it in time' };
    case 'red': {
      if (unconfirmedRuns(verdict.failed, now - policy.ci.minutes * MINUTE).length > 0) {
        return { kind: 'running', pullRequest, until };
      }
      const names = checkNames(verdict.failed).join(', ');
      return { kind: 'failed', pullRequest, why: `it is red as well (${names})` };
    }
    case 'green': {
      const decision = pullRequest.reviewDecision;
      if (decision === 'required' || decision === 'changes-requested') {
        return { kind: 'needs-review', pullRequest };
      }
      return { kind: 'passed', pullRequest, commit };
    }
  }
}
