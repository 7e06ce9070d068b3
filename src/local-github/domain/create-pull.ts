import { ApiError } from '../http/api-error.ts';
import type { AccountActor } from '../model/account.ts';
import type { Issue, PullRequest } from '../model/issue.ts';
import { nodeId } from '../model/node-id.ts';
import type { Repository } from '../model/repository.ts';
import type { World } from '../model/world.ts';
import { requireRole } from './access.ts';
import { emitIssueEvent } from './issue-events.ts';
import { addIssue } from './issues.ts';
import { openPulls } from './open-issues.ts';
import { writeTestMerge } from './mergeability.ts';

export interface NewPull {
  readonly title: string;
  readonly body?: string | undefined;
  /** A branch, or `owner:branch` of the same repository: forks are not built. */
  readonly head: string;
  readonly base: string;
  readonly draft?: boolean | undefined;
}

/** A pull request: the issue that has its number, and what it has beyond. */
export interface NumberedPull {
  readonly issue: Issue;
  readonly pull: PullRequest;
}

/**
 * Opens a pull request, makes `refs/pull/N/head` and the test merge, and emits `pull_request`
 * opened. 422, in GitHub's words, for branches it cannot be opened from.
 */
export async function createPull(
  world: World,
  repository: Repository,
  actor: AccountActor,
  request: NewPull,
): Promise<NumberedPull> {
  requireRole(repository, actor, 'write');
  const { git } = repository;
  const headRef = branchOf(repository, request.head);
  const headSha = headRef && (await git.resolve(`refs/heads/${headRef}`));
  if (headRef === undefined || headSha === undefined) throw invalid('head');
  const baseSha = await git.resolve(`refs/heads/${request.base}`);
  if (baseSha === undefined) throw invalid('base');
  if (openPullOf(repository, headRef, request.base) !== undefined) {
    const label = `${repository.owner.login}:${headRef}`;
    throw custom(`A pull request already exists for ${label}.`);
  }
  if (await git.isAncestor(headSha, baseSha)) {
    throw custom(`No commits between ${request.base} and ${headRef}`);
  }
  if ((await git.mergeBase(baseSha, headSha)) === undefined) {
    throw custom(`The ${headRef} branch has no history in common with ${request.base}`);
  }
  const id = world.nextId();
  const issue = addIssue(world, repository, actor, request, (number) => ({
    id,
    nodeId: nodeId('PR', id),
    number,
    headRef,
    headSha,
    baseRef: request.base,
    baseSha,
    draft: request.draft ?? false,
    merged: false,
    mergedAt: undefined,
    mergedBy: undefined,
    mergeCommitSha: undefined,
    mergeable: undefined,
    testMergeSha: undefined,
    reviews: [],
  }));
  const pull = issue.pullRequest;
  if (pull === undefined) throw new Error('A pull request was just made');
  await git.casRef(`refs/pull/${issue.number}/head`, headSha, undefined);
  await writeTestMerge(world, repository, pull);
  await emitIssueEvent(world, repository, actor, issue, 'opened');
  return { issue, pull };
}

/** The open pull request from `head` into `base`. */
export function openPullOf(repository: Repository, head: string, base: string): Issue | undefined {
  return openPulls(repository).find(
    ({ pullRequest }) => pullRequest?.headRef === head && pullRequest.baseRef === base,
  );
}

function branchOf(repository: Repository, head: string): string | undefined {
  const [owner, ...rest] = head.split(':');
  if (rest.length === 0) return head;
  const own = owner?.toLowerCase() === repository.owner.login.toLowerCase();
  return own ? rest.join(':') : undefined;
}

function invalid(field: string): ApiError {
  return new ApiError(422, 'Validation Failed', [
    { resource: 'PullRequest', field, code: 'invalid' },
  ]);
}

function custom(message: string): ApiError {
  return new ApiError(422, 'Validation Failed', [
    { resource: 'PullRequest', code: 'custom', message },
  ]);
}
