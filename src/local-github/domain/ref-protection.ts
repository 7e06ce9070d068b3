import { ApiError } from '../http/api-error.ts';
import type { AccountActor } from '../model/account.ts';
import type { Repository } from '../model/repository.ts';
import { mayBypassProtection, missingChecks, protectionOf } from './branch-rules.ts';

/** A change of a ref that is about to happen; `undefined` stands for "does not exist". */
export interface RefChange {
  readonly ref: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/**
 * Throws what GitHub answers if the branch's protection forbids this change: deleting, forcing, or
 * moving to a commit that lacks a required check. Administrators pass unless the rule includes them.
 */
export async function refuseProtectedChange(
  repository: Repository,
  actor: AccountActor,
  { ref, before, after }: RefChange,
): Promise<void> {
  if (!ref.startsWith('refs/heads/')) return;
  const branch = ref.slice('refs/heads/'.length);
  const protection = protectionOf(repository, branch);
  if (protection === undefined) return;
  if (after === undefined) {
    if (!protection.allowDeletions) throw new ApiError(422, 'Cannot delete this branch');
    return;
  }
  const forced = before !== undefined && !(await repository.git.isAncestor(before, after));
  if (forced && !protection.allowForcePushes) {
    throw new ApiError(422, 'Cannot force-push to this branch');
  }
  if (mayBypassProtection(repository, actor, branch)) return;
  const missing = missingChecks(repository, branch, after);
  if (missing !== undefined) throw new ApiError(422, missing);
}
