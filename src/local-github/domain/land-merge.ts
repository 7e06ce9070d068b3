import type { AccountActor } from '../model/account.ts';
import type { Repository } from '../model/repository.ts';
import type { World } from '../model/world.ts';
import type { NumberedPull } from './create-pull.ts';
import { unsettleBase } from './mergeability.ts';
import { markMerged, tellMerged } from './pull-merged.ts';
import { afterRefChange } from './ref-change.ts';
import { deleteRef } from './refs.ts';

/**
 * Moves a pull request's base from `base` to its merge commit, and gives whether the base was still
 * there. Then its `push` and `pull_request` closed are emitted, and the head branch is deleted where
 * that is set.
 */
export async function landMerge(
  world: World,
  repository: Repository,
  actor: AccountActor,
  numbered: NumberedPull,
  { base, sha }: { readonly base: string; readonly sha: string },
): Promise<boolean> {
  const { pull } = numbered;
  const head = pull.headSha;
  const ref = `refs/heads/${pull.baseRef}`;
  if (!(await repository.git.casRef(ref, sha, base))) return false;
  pull.baseSha = base;
  markMerged(world, repository, actor, numbered, sha);
  unsettleBase(world, repository, pull.baseRef);
  await afterRefChange(world, repository, actor, { ref, before: base, after: sha });
  await tellMerged(world, repository, actor, numbered);
  const headRef = `refs/heads/${pull.headRef}`;
  if (repository.deleteBranchOnMerge && (await repository.git.resolve(headRef)) === head) {
    await deleteRef(world, repository, actor, headRef);
  }
  return true;
}
