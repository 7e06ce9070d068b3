import { ApiError } from '../http/api-error.ts';
import type { AccountActor } from '../model/account.ts';
import type { Repository } from '../model/repository.ts';
import type { World } from '../model/world.ts';
import { afterRefChange } from './ref-change.ts';
import { refuseProtectedChange } from './ref-protection.ts';
import { currentSha } from './refs.ts';
import { refuseWorkflowChange } from './workflow-files.ts';

/** What one ref shall be; `after` undefined deletes it. */
export interface RefUpdate {
  readonly ref: string;
  readonly after: string | undefined;
  /** What it must be now. */
  readonly expected: 'anything' | 'nothing' | { readonly sha: string };
  readonly force: boolean;
}

/**
 * Moves several refs at once, all or none: each is compared with what is expected and swapped in one
 * transaction. Throws 422 and changes nothing if any may not be changed.
 */
export async function updateRefs(
  world: World,
  repository: Repository,
  actor: AccountActor,
  updates: readonly RefUpdate[],
): Promise<void> {
  if (new Set(updates.map(({ ref }) => ref)).size < updates.length) {
    throw new ApiError(422, 'A ref may be updated only once in one request');
  }
  const changes = [];
  for (const update of updates) {
    const before = await currentSha(repository, update.ref);
    await refuse(repository, actor, update, before);
    changes.push({ ref: update.ref, before, after: update.after });
  }
  const swaps = changes.map(({ ref, before, after }) => ({ name: ref, before, after }));
  if (!(await repository.git.swapRefs(swaps)))
    throw new ApiError(422, 'Reference cannot be updated');
  for (const change of changes) {
    if (change.before !== change.after) await afterRefChange(world, repository, actor, change);
  }
}

async function refuse(
  repository: Repository,
  actor: AccountActor,
  { ref, after, expected, force }: RefUpdate,
  before: string | undefined,
): Promise<void> {
  if (!/^refs\/(heads|tags)\/./.test(ref)) {
    throw new ApiError(422, `${ref} is not a valid ref name.`);
  }
  const wanted =
    expected === 'nothing' ? undefined : expected === 'anything' ? before : expected.sha;
  if (before !== wanted) throw new ApiError(422, 'Reference cannot be updated');
  if (after === undefined) {
    if (before === undefined) throw new ApiError(422, 'Reference does not exist');
    if (ref === `refs/heads/${repository.defaultBranch}`) {
      throw new ApiError(422, 'Cannot delete the default branch');
    }
  } else {
    const object = await repository.git.objectInfo(after);
    if (object === undefined) throw new ApiError(422, 'Object does not exist');
    const forward = before === undefined || (await repository.git.isAncestor(before, after));
    if (!forward && !force) throw new ApiError(422, 'Update is not a fast forward');
    await refuseWorkflowChange(repository, actor, after);
  }
  await refuseProtectedChange(repository, actor, { ref, before, after });
}
