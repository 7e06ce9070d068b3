import type { Millis } from './ids.ts';
import type { Policy } from './policy.ts';
import { putOut } from './put-out.ts';
import { isBehind } from './is-behind.ts';
import { refusalOf } from './refusal-of.ts';
import { unconfirmedRuns, unrepeatableRuns } from './run-again.ts';
import type { RevertFacts, Snapshot } from './snapshot.ts';
import type { Trial } from './task-state.ts';
import { checkNames, judgeChecks, lastStart, unshownUntil } from './verdict.ts';

const MINUTE: Millis = 60_000;

/**
 * How the attempt to take a merge back stands, while it is not merged into the default branch. Its pull
 * request is merged only if CI finds it green: then the default branch is green without the merge, which
 * proves that the merge was why. One that is red proves nothing against the merge, and is closed. `toProve`
 * names the checks that must have passed on it for that: a check that runs on the default branch only can
 * clear none of several suspects.
 */
export function judgeTrial(
  revert: RevertFacts | undefined,
  snapshot: Snapshot,
  policy: Policy,
  now: Millis,
  toProve: readonly string[],
): Trial {
  if (!revert) return { kind: 'untried' };
  const { rules, defaultBranch } = snapshot.repository;
  const { pullRequest, commit } = revert;
  if (revert.failed !== undefined) return { kind: 'failed', pullRequest, why: revert.failed };
  if (!pullRequest) return { kind: 'unopened' };
  if (pullRequest.state !== 'open') {
    const why =
      pullRequest.merge === undefined
        ? 'it was closed without a merge'
        : `it was merged into another branch (${pullRequest.base})`;
    return { kind: 'failed', pullRequest, why };
  }
  if (pullRequest.base !== defaultBranch) {
    return { kind: 'failed', pullRequest, why: 'somebody turned it to another base' };
  }
  const { headAt = 0 } = pullRequest;
  const ours = pullRequest.head === commit || pullRequest.update?.of === commit;
  if (commit === undefined || !ours) {
    return { kind: 'failed', pullRequest, why: 'somebody pushed to its branch' };
  }
  if (pullRequest.mergeable === 'no') {
    return { kind: 'failed', pullRequest, why: 'it conflicts with what has landed since' };
  }
  if (pullRequest.inMergeQueue) return { kind: 'in-queue', pullRequest };
  const out = putOut(pullRequest);
  if (out) {
    return { kind: 'failed', pullRequest, why: `the merge queue put it out: ${out.reason}` };
  }
  const begun = Math.max(pullRequest.createdAt, headAt);
  const until = lastStart(pullRequest.checks, begun) + policy.ci.minutes * MINUTE;
  const verdict = judgeChecks(pullRequest.checks, rules.checks);
  switch (verdict.kind) {
    case 'none':
    case 'pending':
      if (now < until) return { kind: 'running', pullRequest, until };
      return { kind: 'failed', pullRequest, why: 'CI gave no verdict on it in time' };
    case 'red': {
      const since = now - policy.ci.minutes * MINUTE;
      if (unconfirmedRuns(verdict.failed, unrepeatableRuns(snapshot), since).length > 0) {
        return { kind: 'running', pullRequest, until };
      }
      const names = checkNames(verdict.failed).join(', ');
      return { kind: 'failed', pullRequest, why: `it is red as well (${names})` };
    }
    case 'green': {
      const shownAt = unshownUntil(pullRequest.checks, rules.checks, begun, now);
      if (shownAt !== undefined) return { kind: 'running', pullRequest, until: shownAt };
      const unproved = toProve.filter((name) => !verdict.passed.includes(name));
      if (unproved.length > 0) {
        const why = `${unproved.join(', ')}, red on the default branch, does not run on pull requests: that the merge is why is not proved`;
        return { kind: 'failed', pullRequest, why };
      }
      const decision = pullRequest.reviewDecision;
      if (decision === 'required' || decision === 'changes-requested') {
        return { kind: 'needs-review', pullRequest };
      }
      const why = refusalOf(pullRequest, snapshot);
      if (why !== undefined) return { kind: 'refused', pullRequest, why };
      // The policy's own wish for a recent base can wait while the default branch is red; GitHub's cannot.
      if (rules.upToDate && !rules.mergeQueue && isBehind(pullRequest)) {
        return { kind: 'behind', pullRequest };
      }
      return { kind: 'passed', pullRequest, commit: pullRequest.head };
    }
  }
}
