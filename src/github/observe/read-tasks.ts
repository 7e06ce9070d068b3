import { parseClaimBranch, parseRevertBranch } from '../../core/claim.ts';
import type { IssueNumber } from '../../core/ids.ts';
import type {
  AttemptFacts,
  PullRequestFacts,
  RevertFacts,
  Snapshot,
  TaskFacts,
} from '../../core/snapshot.ts';
import type { RepositoryRead } from './observe-repository.ts';
import { readAttempt, readRevert } from './read-branch.ts';
import type { Viewer } from './read-branch.ts';

/** Issues and their branches as tasks, by number. */
export function readTasks(
  { issues, branches }: Pick<RepositoryRead, 'issues' | 'branches'>,
  viewer: Viewer,
): readonly TaskFacts[] {
  const attempts = new Map<IssueNumber, AttemptFacts[]>();
  for (const [branch, ref] of branches) {
    const name = parseClaimBranch(branch);
    if (!name) continue;
    const ofTask = attempts.get(name.task) ?? [];
    attempts.set(name.task, [...ofTask, readAttempt(ref, name, viewer)]);
  }
  return [...issues.values()]
    .map(({ issue, commands, statusComment, spareComments, referring }): TaskFacts => {
      const standing = attempts.get(issue.number) ?? [];
      const stands = new Set(standing.map(({ number }) => number));
      const left = referring.flatMap(({ attempt, pull }) =>
        stands.has(attempt) ? [] : [attemptWithoutBranch(attempt, pull)],
      );
      return {
        issue,
        attempts: [...standing, ...left].toSorted((a, b) => a.number - b.number),
        commands,
        statusComment,
        spareComments,
      };
    })
    .toSorted((a, b) => a.issue.number - b.issue.number);
}

/** What takes merges back, by task and attempt. */
export function readReverts(
  { issues, branches }: Pick<RepositoryRead, 'issues' | 'branches'>,
  viewer: Viewer,
): readonly RevertFacts[] {
  const standing = [...branches].flatMap(([branch, ref]) => {
    const name = parseRevertBranch(branch);
    return name ? [readRevert(ref, name, viewer)] : [];
  });
  const stands = new Set(standing.map(({ task, attempt }) => `${task}-${attempt}`));
  // The repository may delete merged branches; that the merge was taken back stays true.
  const left = [...issues.values()].flatMap(({ issue: { number: task }, reverting }) =>
    reverting.flatMap(({ attempt, pull }): readonly RevertFacts[] =>
      stands.has(`${task}-${attempt}`) || !pull.merge
        ? []
        : [
            {
              task,
              attempt,
              branch: undefined,
              commit: undefined,
              failed: undefined,
              pullRequest: pull,
            },
          ],
    ),
  );
  return [...standing, ...left].toSorted((a, b) => a.task - b.task || a.attempt - b.attempt);
}

/** Claims whose issue was asked for and is not there. A branch that holds no claim is not Pawl's to judge. */
export function readOrphans(
  { issues, branches }: Pick<RepositoryRead, 'issues' | 'branches'>,
  viewer: Viewer,
): Snapshot['orphans'] {
  return [...branches].flatMap(([branch, ref]) => {
    const name = parseClaimBranch(branch);
    if (!name || issues.has(name.task)) return [];
    const attempt = readAttempt(ref, name, viewer);
    return attempt.claim && attempt.branch ? [{ task: name.task, attempt }] : [];
  });
}

/** A merged pull request's branch may be gone; the cross-reference to the issue stays. */
function attemptWithoutBranch(number: number, pullRequest: PullRequestFacts): AttemptFacts {
  return {
    number,
    branch: undefined,
    claim: undefined,
    claimedAt: pullRequest.createdAt,
    record: undefined,
    run: undefined,
    pullRequest,
  };
}
