import type { IssueNumber, Sha } from '../core/ids.ts';
import type { CommitFacts } from '../core/snapshot.ts';
import { fitBody } from './fit-body.ts';
import { code, quoteTitle } from './quote.ts';
import { table } from './table.ts';

/** A merge that is to be taken back, and why. */
export interface Reverted {
  readonly task: IssueNumber;
  readonly merge: Sha;
  /** The pull request that it merged, and its title. */
  readonly pullRequest: number;
  readonly title: string;
  /** Names of the checks that are red since. */
  readonly failed: readonly string[];
}

/** The title of the pull request that takes a merge back. */
export function renderRevertTitle({ title, pullRequest }: Reverted): string {
  return `Revert "${quoteTitle(title)}" (#${pullRequest})`;
}

/** The message of its commit. */
export function renderRevertMessage(reverted: Reverted): string {
  const { task, merge } = reverted;
  return [renderRevertTitle(reverted), '', `Pawl-Task: ${task}`, `Pawl-Reverts: ${merge}`].join(
    '\n',
  );
}

/**
 * Its body: which task, which checks are red since when, and where to see it. `history` is the default
 * branch's, newest first.
 */
export function renderRevertPullRequest(
  reverted: Reverted,
  history: readonly CommitFacts[],
): string {
  const { task, merge, pullRequest, failed } = reverted;
  const at = history.findIndex(({ sha }) => sha === merge);
  const since = history.slice(0, at + 1).toReversed();
  const rows = failed.map((name) => {
    const [first] = since.flatMap(({ sha, checks }) => {
      const red = checks.find((check) => check.name === name && check.result === 'failed');
      return red ? [{ sha, url: red.url }] : [];
    });
    const commit = first ? code(first.sha.slice(0, 7)) : 'unknown';
    const link = first?.url === undefined ? '' : `[log](${first.url})`;
    return [code(name), commit, link];
  });
  const body = [
    `Task: #${task}`,
    `After pull request #${pullRequest} was merged as ${merge}, the default branch is red:`,
    table(['Check', 'Red since', ''], rows),
    'This is the inverse of that merge and nothing else: each file is again what it was before. It is merged only if CI finds the default branch green with it.',
  ].join('\n\n');
  return fitBody(body);
}
