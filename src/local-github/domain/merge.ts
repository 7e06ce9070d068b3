import { ApiError } from '../http/api-error.ts';
import type { AccountActor } from '../model/account.ts';
import type { Repository } from '../model/repository.ts';
import type { World } from '../model/world.ts';
import { requireRole } from './access.ts';
import type { NumberedPull } from './create-pull.ts';
import { landMerge } from './land-merge.ts';
import { writeMergeCommit, type MergeWords } from './merge-commit.ts';
import { isOutOfDate } from './merge-state.ts';
import { isBaseUnsettled, writeTestMerge } from './mergeability.ts';
import { refuseMergeByRules } from './rule-violations.ts';
import { refuseWorkflowMerge } from './workflow-files.ts';

export interface MergeRequest extends MergeWords {
  /** What the head must be. */
  readonly sha?: string | undefined;
}

const baseModified = 'Base branch was modified. Review and try the merge again.';
const headModified = 'Head branch was modified. Review and try the merge again.';
const notMergeable = 'Pull Request is not mergeable';

/**
 * Merges a pull request and gives the sha of the commit that did it. Refuses as GitHub does: 409 if
 * the head is another than `sha`, 405 for whatever else stands against it. Afterwards the base's
 * `push`, then `pull_request` closed are emitted, and the head branch is deleted where that is set.
 */
export async function mergePull(
  world: World,
  repository: Repository,
  actor: AccountActor,
  numbered: NumberedPull,
  request: MergeRequest,
): Promise<string> {
  requireRole(repository, actor, 'write');
  const { pull } = numbered;
  refuseState(repository, numbered, request);
  const head = pull.headSha;
  if (request.sha !== undefined && request.sha !== head) throw new ApiError(409, headModified);
  if (isBaseUnsettled(world, pull)) throw new ApiError(405, baseModified);
  const testMerge = await writeTestMerge(world, repository, pull);
  const test = testMerge && (await repository.git.readCommit(testMerge));
  const base = test ? test.parents[0] : undefined;
  if (!test || base === undefined) throw new ApiError(405, notMergeable);
  const outOfDate = await isOutOfDate(repository, pull);
  refuseMergeByRules(world, repository, actor, pull, { outOfDate });
  const sha = await writeMergeCommit(world, repository, actor.user, numbered, request, {
    base,
    tree: test.tree,
  });
  await refuseWorkflowMerge(repository, actor, base, sha);
  if (pull.headSha !== head) throw new ApiError(409, headModified);
  if (pull.merged) throw new ApiError(405, notMergeable);
  if (isBaseUnsettled(world, pull)) throw new ApiError(405, baseModified);
  if (!(await landMerge(world, repository, actor, numbered, { base, sha }))) {
    throw new ApiError(405, baseModified);
  }
  return sha;
}

function refuseState(
  repository: Repository,
  { issue, pull }: NumberedPull,
  { method = 'merge' }: MergeRequest,
): void {
  if (method === 'rebase') {
    throw new ApiError(501, 'Not built in local-github: pulls/merge with merge_method rebase');
  }
  if (issue.state === 'closed') throw new ApiError(405, notMergeable);
  if (pull.draft) throw new ApiError(405, 'Pull Request is still a draft');
  if (method === 'merge' && !repository.allowMergeCommit) {
    throw new ApiError(405, 'Merge commits are not allowed on this repository.');
  }
  if (method === 'squash' && !repository.allowSquashMerge) {
    throw new ApiError(405, 'Squash merges are not allowed on this repository.');
  }
}
