import { ApiError } from '../http/api-error.ts';
import type { AccountActor, RepositoryRole } from '../model/account.ts';
import type { Repository } from '../model/repository.ts';
import { roleIncludes, roleOf } from './repositories.ts';

/** Whether a person has this role, or more. An App's permissions are checked with its request. */
export function hasRole(
  repository: Repository,
  actor: AccountActor,
  least: RepositoryRole,
): boolean {
  return actor.kind !== 'user' || roleIncludes(roleOf(repository, actor.user), least);
}

/** Refuses, as GitHub does, a person without this role. */
export function requireRole(
  repository: Repository,
  actor: AccountActor,
  least: RepositoryRole,
): void {
  if (!hasRole(repository, actor, least)) {
    throw new ApiError(403, 'Must have admin rights to Repository.');
  }
}
