import type { DefaultBranchNode } from './observe-repository-schema.ts';
import type { HistoryCommitNode } from './observe-schema.ts';
import { firstParents, readChecks } from './read-checks.ts';

// Checks of the default branch's commits are nearly all of an answer: Pawl's own jobs are among them,
// and GitHub's rollup cannot leave them out. What is older than a green commit is no news.

/** Enough to have seen a check that starts late, and so to know that it reports on this branch. */
export const MOST_JUDGED = 16;

/** Commits that may have come on top since the last look. */
const NEW = 3;

/** A job looks once, and mostly at a branch whose newest commits are green. */
export const JUDGED_BY_A_JOB = 4;

/**
 * Of how many commits the checks are to be asked for again: down to the newest on which all passed, and
 * further to the last on which something is still running.
 */
export function commitsToJudge(history: readonly HistoryCommitNode[], appId: number): number {
  const line = firstParents(history);
  const states = line.slice(0, MOST_JUDGED).map((commit) => stateOf(commit, appId));
  const green = states.indexOf('green');
  if (green < 0) return MOST_JUDGED;
  const oldest = line[Math.max(green, states.lastIndexOf('running'))];
  // What a merge brought in stands between the first parents.
  const asked = history.findIndex((commit) => commit === oldest) + 1 + NEW;
  return Math.min(asked, MOST_JUDGED);
}

/** Commits whose checks were not asked for have those that they were last seen with. */
export function withRemembered(
  branch: DefaultBranchNode,
  last: readonly HistoryCommitNode[],
): DefaultBranchNode {
  const known = new Map(last.map((commit) => [commit.oid, commit]));
  const nodes = branch.target.history.nodes.map((commit) => {
    const before = commit.unread === true ? known.get(commit.oid) : undefined;
    if (!before) return commit;
    const { statusCheckRollup, unread } = before;
    return { ...commit, statusCheckRollup, unread };
  });
  return { ...branch, target: { ...branch.target, history: { nodes } } };
}

function stateOf(commit: HistoryCommitNode, appId: number): 'green' | 'running' | 'other' {
  const results = readChecks(commit, appId).map(({ result }) => result);
  if (results.includes('pending')) return 'running';
  const isGreen = results.every((result) => result === 'passed' || result === 'skipped');
  return results.length > 0 && isGreen ? 'green' : 'other';
}
