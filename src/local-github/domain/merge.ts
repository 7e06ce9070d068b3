import { ApiError } from '../http/api-error.ts';
import type { Signature } from '../git/git-objects.ts';
import type { AccountActor, User } from '../model/account.ts';
import type { Repository } from '../model/repository.ts';
import type { World } from '../model/world.ts';
import { requireRole } from './access.ts';
import type { NumberedPull } from './create-pull.ts';
import { isOutOfDate } from './merge-state.ts';
import { isBaseUnsettled, unsettleBase, writeTestMerge } from './mergeability.ts';
import { markMerged, tellMerged } from './pull-merged.ts';
import { refuseMergeByRules } from './rule-violations.ts';
import { afterRefChange } from './ref-change.ts';
import { deleteRef } from './refs.ts';
import { writeSignedCommit } from './signed-commit.ts';
import { refuseWorkflowMerge } from './workflow-files.ts';

export interface MergeRequest {
  readonly method?: 'merge' | 'squash' | 'rebase' | undefined;
  /** What the head must be. */
  readonly sha?: string | undefined;
  readonly commitTitle?: string | undefined;
  readonly commitMessage?: string | undefined;
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
  const { issue, pull } = numbered;
  refuseState(repository, numbered, request);
  const head = pull.headSha;
  if (request.sha !== undefined && request.sha !== head) throw new ApiError(409, headModified);
  if (isBaseUnsettled(pull)) throw new ApiError(405, baseModified);
  const testMerge = await writeTestMerge(world, repository, pull);
  const test = testMerge && (await repository.git.readCommit(testMerge));
  const base = test ? test.parents[0] : undefined;
  if (!test || base === undefined) throw new ApiError(405, notMergeable);
  const outOfDate = await isOutOfDate(repository, pull);
  refuseMergeByRules(world, repository, actor, pull, { outOfDate });
  const sha = await writeMerge(world, repository, actor, numbered, request, base, test.tree);
  await refuseWorkflowMerge(repository, actor, base, sha);
  if (pull.headSha !== head) throw new ApiError(409, headModified);
  if (pull.merged) throw new ApiError(405, notMergeable);
  if (isBaseUnsettled(pull)) throw new ApiError(405, baseModified);
  const ref = `refs/heads/${pull.baseRef}`;
  if (!(await repository.git.casRef(ref, sha, base))) throw new ApiError(405, baseModified);
  pull.baseSha = base;
  markMerged(world, actor, { issue, pull }, sha);
  unsettleBase(world, repository, pull.baseRef);
  await afterRefChange(world, repository, actor, { ref, before: base, after: sha });
  await tellMerged(world, repository, actor, numbered);
  const headRef = `refs/heads/${pull.headRef}`;
  if (repository.deleteBranchOnMerge && (await repository.git.resolve(headRef)) === head) {
    await deleteRef(world, repository, actor, headRef);
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

async function writeMerge(
  world: World,
  repository: Repository,
  actor: AccountActor,
  { issue, pull }: NumberedPull,
  request: MergeRequest,
  base: string,
  tree: string,
): Promise<string> {
  const { git } = repository;
  const at = world.clock.now();
  const committer = { name: 'GitHub', email: 'noreply@github.com', at };
  const squash = request.method === 'squash';
  const author = signature(squash ? issue.author : actor.user, at);
  const head = pull.headSha;
  const commits = await git.log(`${base}..${head}`, { first: 250 });
  const [only] = commits;
  const [title, body] = squash
    ? commits.length === 1 && only !== undefined
      ? [`${firstLine(only.message)} (#${issue.number})`, rest(only.message)]
      : [
          `${issue.title} (#${issue.number})`,
          commits
            .toReversed()
            .map((commit) => `* ${commit.message.trim()}`)
            .join('\n\n'),
        ]
    : [
        `Merge pull request #${issue.number} from ${repository.owner.login}/${pull.headRef}`,
        issue.title,
      ];
  const message = [request.commitTitle ?? title, request.commitMessage ?? body]
    .filter((part) => part !== '')
    .join('\n\n');
  const parents = squash ? [base] : [base, head];
  return writeSignedCommit(repository, { message, tree, parents, author, committer });
}

/** A person or App as the author of a commit that GitHub makes. */
export function signature({ name, email }: User, at: number): Signature {
  return { name, email, at };
}

function firstLine(message: string): string {
  return message.split('\n', 1)[0] ?? '';
}

function rest(message: string): string {
  return message.slice(firstLine(message).length).trim();
}
