import { isRefName } from '../git/ref-name.ts';
import { ApiError } from '../http/api-error.ts';
import type { AccountActor } from '../model/account.ts';
import type { Repository } from '../model/repository.ts';
import type { World } from '../model/world.ts';
import { afterRefChange } from './ref-change.ts';
import { refuseProtectedChange } from './ref-protection.ts';
import { refuseWorkflowChange } from './workflow-files.ts';

/** Makes `ref` (`refs/heads/…`). Throws 422 `Reference already exists`, or why it cannot be. */
export async function createRef(
  world: World,
  repository: Repository,
  actor: AccountActor,
  ref: string,
  sha: string,
): Promise<void> {
  refuseBadName(ref);
  await refuseBadTarget(repository, ref, sha);
  const before = undefined;
  if ((await currentSha(repository, ref)) !== undefined) throw alreadyExists();
  await refuseWorkflowChange(repository, actor, sha);
  await refuseProtectedChange(repository, actor, { ref, before, after: sha });
  if (!(await repository.git.casRef(ref, sha, before))) {
    const exists = (await currentSha(repository, ref)) !== undefined;
    throw exists ? alreadyExists() : new ApiError(422, 'Reference update failed');
  }
  await afterRefChange(world, repository, actor, { ref, before, after: sha });
}

/**
 * Moves `ref`. Without `force` only forward (422 `Update is not a fast forward`). With `expected` only
 * from that commit: another one is 422 `Reference cannot be updated`, as GraphQL's `updateRefs` has it.
 */
export async function updateRef(
  world: World,
  repository: Repository,
  actor: AccountActor,
  ref: string,
  sha: string,
  { force = false, expected }: { force?: boolean; expected?: string } = {},
): Promise<void> {
  const before = await currentSha(repository, ref);
  if (before === undefined) throw new ApiError(422, 'Reference does not exist');
  await refuseBadTarget(repository, ref, sha);
  if (expected !== undefined && before !== expected) {
    throw new ApiError(422, 'Reference cannot be updated');
  }
  if (!force && !(await repository.git.isAncestor(before, sha))) {
    throw new ApiError(422, 'Update is not a fast forward');
  }
  if (before === sha) return;
  await refuseWorkflowChange(repository, actor, sha);
  await refuseProtectedChange(repository, actor, { ref, before, after: sha });
  if (!(await repository.git.casRef(ref, sha, before))) {
    throw new ApiError(422, 'Reference cannot be updated');
  }
  await afterRefChange(world, repository, actor, { ref, before, after: sha });
}

/** Removes `ref`. Throws 422 `Reference does not exist` if it is not there. */
export async function deleteRef(
  world: World,
  repository: Repository,
  actor: AccountActor,
  ref: string,
): Promise<void> {
  const before = await currentSha(repository, ref);
  if (before === undefined) throw new ApiError(422, 'Reference does not exist');
  if (ref === `refs/heads/${repository.defaultBranch}`) {
    throw new ApiError(422, 'Cannot delete the default branch');
  }
  await refuseProtectedChange(repository, actor, { ref, before, after: undefined });
  if (!(await repository.git.casRef(ref, undefined, before))) {
    throw new ApiError(422, 'Reference cannot be updated');
  }
  await afterRefChange(world, repository, actor, { ref, before, after: undefined });
}

/** What exactly `ref` points at, of whatever type; `undefined` if it does not exist. */
export async function currentSha(repository: Repository, ref: string): Promise<string | undefined> {
  if (!ref.startsWith('refs/')) return undefined;
  return repository.git.ref(ref);
}

function refuseBadName(ref: string): void {
  if (!ref.startsWith('refs/') || ref.split('/').length < 3) {
    const message = 'Reference name must contain at least three slash-separated components.';
    throw new ApiError(422, message);
  }
  if (!isRefName(ref)) throw new ApiError(422, `${ref} is not a valid ref name.`);
  // GitHub keeps these for itself.
  if (ref.startsWith('refs/pull/')) throw new ApiError(422, 'Reference update failed');
}

async function refuseBadTarget(repository: Repository, ref: string, sha: string): Promise<void> {
  const object = /^[0-9a-f]{40}$/.test(sha) ? await repository.git.objectInfo(sha) : undefined;
  if (object === undefined) throw new ApiError(422, 'Object does not exist');
  const wrongType = ref.startsWith('refs/heads/') && object.type !== 'commit';
  if (wrongType) throw new ApiError(422, 'Reference update failed');
}

function alreadyExists(): ApiError {
  return new ApiError(422, 'Reference already exists');
}
