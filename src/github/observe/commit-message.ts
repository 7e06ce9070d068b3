import { parseClaimBranch } from '../../core/claim.ts';
import { isIssueNumber, isSha } from '../../core/ids.ts';
import type { IssueNumber, Sha } from '../../core/ids.ts';
import type { HistoryCommitNode } from './observe-schema.ts';

// What the message of a commit on the default branch tells; anybody may have written it.

/** A trailer stands in the last paragraph; the subject is anybody's text, as an issue's title is. */
export function namedTask(message: string): IssueNumber | undefined {
  const last = paragraphsOf(message).at(-1) ?? '';
  const number = Number(/^Pawl-Task: (\d{1,10})$/m.exec(last)?.[1]);
  return isIssueNumber(number) ? number : undefined;
}

/** Of what follows the subject. */
export function paragraphsOf(message: string): readonly string[] {
  const body = message.includes('\n') ? message.slice(message.indexOf('\n') + 1).trim() : '';
  return body.split(/\n\s*\n/);
}

/**
 * The commit that another takes back. Of Pawl's own, which names its task, its trailer says so; of a
 * person's the message as `git revert` writes it. The same words anywhere else are anybody's text: a
 * squash carries the messages of all commits of a pull request.
 */
export function revertedCommit(message: string): Sha | undefined {
  const paragraphs = paragraphsOf(message);
  const named =
    namedTask(message) === undefined
      ? byGit(message, paragraphs)
      : /^Pawl-Reverts: ([0-9a-f]{40})$/m.exec(paragraphs.at(-1) ?? '')?.[1];
  return named !== undefined && isSha(named) ? named : undefined;
}

const SENTENCE =
  /^This reverts commit ([0-9a-f]{40})(?:\.|, reversing\nchanges made to [0-9a-f]{40}\.)$/;

/** Whether it has the subject that git and GitHub give to what takes something back. */
export function saysRevert(message: string): boolean {
  return /^Revert ".*"/.test(message);
}

/** The branch, as `owner/branch`, that GitHub's own message of a merge commit names. */
export function mergedFrom(message: string): string | undefined {
  const [subject = ''] = message.split('\n', 1);
  return /^Merge pull request #\d+ from (\S+)$/.exec(subject)?.[1];
}

function byGit(message: string, paragraphs: readonly string[]): string | undefined {
  if (!saysRevert(message)) return undefined;
  const [named] = paragraphs.flatMap((one) => SENTENCE.exec(one.trim())?.[1] ?? []);
  return named;
}

/**
 * The task that a commit of the default branch was merged for: by the trailer that Pawl gives it, or by
 * the subject that GitHub writes where a merge queue or a person makes a merge commit of an attempt's
 * branch. Only what has two parents is one, and only the repository's own branches are Pawl's.
 */
export function mergedTask(
  { message, parents }: Pick<HistoryCommitNode, 'message' | 'parents'>,
  owner: string,
): IssueNumber | undefined {
  const named = namedTask(message);
  if (named !== undefined || parents.nodes.length < 2) return named;
  const [, whose, branch = ''] = /^([^/]+)\/(.+)$/.exec(mergedFrom(message) ?? '') ?? [];
  return whose?.toLowerCase() === owner.toLowerCase() ? parseClaimBranch(branch)?.task : undefined;
}
