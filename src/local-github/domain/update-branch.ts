import { ApiError } from '../http/api-error.ts';
import type { AccountActor } from '../model/account.ts';
import type { Repository } from '../model/repository.ts';
import type { World } from '../model/world.ts';
import { requireRole } from './access.ts';
import type { NumberedPull } from './create-pull.ts';
import { signature } from './merge-commit.ts';
import { updateRef } from './refs.ts';
import { writeSignedCommit } from './signed-commit.ts';
import { refuseWorkflowMerge } from './workflow-files.ts';

/**
 * Merges the base into the head branch, which makes a new head: all its checks start anew. 422, in
 * GitHub's words, if the head is another than `expectedHead`, up to date already, or in conflict; 403
 * if the base's workflow files are others and the token may not write such.
 */
export async function updatePullBranch(
  world: World,
  repository: Repository,
  actor: AccountActor,
  { issue, pull }: NumberedPull,
  expectedHead: string = pull.headSha,
): Promise<string> {
  requireRole(repository, actor, 'write');
  const { git } = repository;
  const head = pull.headSha;
  if (expectedHead !== head) {
    throw new ApiError(422, 'expected head sha didn’t match current head ref.');
  }
  if (issue.state === 'closed') throw new ApiError(422, 'cannot update a closed pull request');
  const base = await git.resolve(`refs/heads/${pull.baseRef}`);
  if (base === undefined || (await git.isAncestor(base, head))) {
    throw new ApiError(422, 'There are no new commits on the base branch.');
  }
  const { tree, conflicts } = await git.mergeTrees(undefined, head, base);
  if (conflicts.length > 0) throw new ApiError(422, 'merge conflict between base and head');
  const at = world.clock.now();
  await refuseWorkflowMerge(repository, actor, head, tree);
  const sha = await writeSignedCommit(repository, {
    message: `Merge branch '${pull.baseRef}' into ${pull.headRef}`,
    tree,
    parents: [head, base],
    author: signature(actor.user, at),
    committer: { name: 'GitHub', email: 'noreply@github.com', at },
  });
  const ref = `refs/heads/${pull.headRef}`;
  await updateRef(world, repository, actor, ref, sha, { expected: head });
  return sha;
}
