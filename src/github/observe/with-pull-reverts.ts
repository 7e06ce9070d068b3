import { claimBranch } from '../../core/claim.ts';
import type { CommitFacts, TaskFacts } from '../../core/snapshot.ts';
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
    attempts.flatMap(({ number, pullRequest: pull }) => {
      if (!pull?.merge) return [];
      const branch = claimBranch(issue.number, number);
      return [{ merge: pull.merge, ...wordsFor(pull.number, branch, repository) }];
    }),
  );
  return history.map((commit) => {
    const message = known.get(commit.sha);
    if (!message || commit.task !== undefined || commit.reverts !== undefined) return commit;
    const { from, lines } = wordsOf(message);
    const its = merged.find(
      ({ merge, branch, line }) =>
        merge.at <= commit.committedAt && (from === branch || lines.includes(line)),
    );
    return its ? { ...commit, reverts: its.merge.sha } : commit;
  });
}

/** What GitHub's button writes, in small letters: it does not mind the case of an owner's and a repository's name. */
function wordsFor(
  pull: number,
  branch: string,
  { owner, name }: Names,
): { readonly branch: string; readonly line: string } {
  return {
    branch: `${owner}/revert-${pull}-${branch}`.toLowerCase(),
    line: `Reverts ${owner}/${name}#${pull}`.toLowerCase(),
  };
}

/**
 * What stands, in small letters, where GitHub would write so. A branch of the repository is made by whoever may
 * write to it; a subject alone is anybody's text, but of a commit with two parents, which no squash and no
 * rebase makes.
 */
function wordsOf({ message, parents }: Message): {
  readonly from: string | undefined;
  readonly lines: readonly string[];
} {
  const paragraphs = saysRevert(message) ? paragraphsOf(message.toLowerCase()) : [];
  return {
    from: parents.nodes.length > 1 ? mergedFrom(message)?.toLowerCase() : undefined,
    lines: paragraphs.map((one) => one.split('\n', 1)[0]?.trim() ?? ''),
  };
}
