import type { Sha } from '../../core/ids.ts';
import { allPassed, isUnderWay } from '../../core/verdict.ts';
import type { DefaultBranchNode } from './observe-repository-schema.ts';
import type { HistoryCommitNode } from './observe-schema.ts';
import type { OwnChecks } from './own-workflows.ts';
import { firstParents, readChecks } from './read-checks.ts';

// A commit never changes, so what is known need not be told again. Checks of the default branch's commits
// are nearly all of an answer: Pawl's own jobs are among them, and GitHub's rollup cannot leave them out.
// But what is older than a green commit is no news.

/** Commits of the default branch that are looked at, at first and again. */
export const COMMITS = { first: 50, again: 20 } as const;

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
export function commitsToJudge(history: readonly HistoryCommitNode[], own: OwnChecks): number {
  const line = firstParents(history);
  const states = line.slice(0, MOST_JUDGED).map((commit) => stateOf(commit, own));
  const green = states.indexOf('green');
  if (green < 0) return MOST_JUDGED;
  const oldest = line[Math.max(green, states.lastIndexOf('running'))];
  // What a merge brought in stands between the first parents.
  const asked = history.findIndex((commit) => commit === oldest) + 1 + NEW;
  return Math.min(asked, MOST_JUDGED);
}

/**
 * The default branch with what was last seen of it: older commits than were asked for, and the checks of
 * those whose checks were not. `undefined` if its newest commits do not lead to any that is known.
 */
export function withRemembered(
  branch: DefaultBranchNode,
  last: readonly HistoryCommitNode[],
): DefaultBranchNode | undefined {
  const known = new Map(last.map((commit) => [commit.oid, commit]));
  const newest = branch.target.history.nodes.map((commit) => {
    const before = commit.unread === true ? known.get(commit.oid) : undefined;
    if (!before) return commit;
    const { statusCheckRollup, unread } = before;
    return { ...commit, statusCheckRollup, unread };
  });
  const end = firstParents(newest).at(-1);
  const older = olderThan(end, known);
  const isCutOff = end !== undefined && end.parents.nodes.length > 0 && older.length === 0;
  if (isCutOff && newest.length >= COMMITS.again) return undefined;
  const nodes = [...newest, ...older].slice(0, COMMITS.first);
  return { ...branch, target: { ...branch.target, history: { nodes } } };
}

/** The known first parents of a commit. */
function olderThan(
  commit: HistoryCommitNode | undefined,
  known: ReadonlyMap<Sha, HistoryCommitNode>,
): readonly HistoryCommitNode[] {
  const line: HistoryCommitNode[] = [];
  let parent = commit?.parents.nodes[0];
  while (parent) {
    const older = known.get(parent.oid);
    if (!older) break;
    line.push(older);
    [parent] = older.parents.nodes;
  }
  return line;
}

function stateOf(commit: HistoryCommitNode, own: OwnChecks): 'green' | 'running' | 'other' {
  const checks = readChecks(commit, own);
  if (checks.some(isUnderWay)) return 'running';
  return allPassed(checks) ? 'green' : 'other';
}
