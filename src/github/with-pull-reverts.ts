import { claimBranch } from '../core/claim.ts';
import type { CommitFacts, PullRequestFacts, TaskFacts } from '../core/snapshot.ts';
import type { HistoryCommitNode } from './observe-schema.ts';
import { mergedFrom, paragraphsOf, saysRevert } from './commit-message.ts';

interface Names {
  readonly owner: string;
  readonly name: string;
}

type Message = Pick<HistoryCommitNode, 'oid' | 'message' | 'parents'>;

/**
 * The default branch's commits, with the merges of Pawl's that a person took back by GitHub's button
 * `Revert` and merged so that no commit there says so in the words of `git revert`: with a merge commit,
 * or as one commit with the title and the description of its pull request.
 */
export function withPullReverts(
  history: readonly CommitFacts[],
  commits: readonly Message[],
  repository: Names,
  tasks: readonly TaskFacts[],
): readonly CommitFacts[] {
  const known = new Map(commits.map((commit) => [commit.oid, commit]));
  const merged = tasks.flatMap(({ issue, attempts }) =>
    attempts.flatMap(({ number, pullRequest }) =>
      pullRequest?.merge ? [{ pullRequest, branch: claimBranch(issue.number, number) }] : [],
    ),
  );
  return history.map((commit) => {
    const message = known.get(commit.sha);
    if (!message || commit.task !== undefined || commit.reverts !== undefined) return commit;
    const its = merged.find(
      ({ pullRequest: { merge, ...pull }, branch }) =>
        merge && merge.at <= commit.committedAt && takesBack(message, pull, branch, repository),
    );
    return its ? { ...commit, reverts: its.pullRequest.merge?.sha } : commit;
  });
}

/**
 * Whether GitHub wrote so. A branch of the repository is made by whoever may write to it; a subject alone
 * is anybody's text, but of a commit with two parents, which no squash and no rebase makes.
 */
function takesBack(
  { message, parents }: Message,
  { number }: Pick<PullRequestFacts, 'number'>,
  branch: string,
  { owner, name }: Names,
): boolean {
  const button = `${owner}/revert-${number}-${branch}`;
  if (parents.nodes.length > 1 && sameName(mergedFrom(message) ?? '', button)) return true;
  if (!saysRevert(message)) return false;
  const line = `Reverts ${owner}/${name}#${number}`;
  return paragraphsOf(message).some((one) => sameName(one.split('\n', 1)[0]?.trim() ?? '', line));
}

/** GitHub does not mind the case of an owner's and a repository's name. */
function sameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
