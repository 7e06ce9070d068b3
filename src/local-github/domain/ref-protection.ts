import { ApiError } from '../http/api-error.ts';
import type { AccountActor } from '../model/account.ts';
import type { Repository } from '../model/repository.ts';
import { demandsOn } from './branch-rules.ts';
import { refusal, refuseDirectChange } from './rule-violations.ts';

/** A change of a ref that is about to happen; `undefined` stands for "does not exist". */
export interface RefChange {
  readonly ref: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/**
 * Throws what GitHub answers if a rule of the branch forbids this change: deleting, forcing, moving to
 * a commit that lacks a required check, or without the pull request that is asked for. Administrators
 * pass a protection that does not include them.
 */
export async function refuseProtectedChange(
  repository: Repository,
  actor: AccountActor,
  { ref, before, after }: RefChange,
): Promise<void> {
  if (!ref.startsWith('refs/heads/')) return;
  const branch = ref.slice('refs/heads/'.length);
  const demands = demandsOn(repository, branch);
  if (demands.length === 0) return;
  if (after === undefined) {
    const keeps = demands.find(({ allowDeletions }) => !allowDeletions);
    if (keeps !== undefined) throw new ApiError(422, refusal(keeps, ['Cannot delete this branch']));
    return;
  }
  const forced = before !== undefined && !(await repository.git.isAncestor(before, after));
  const forbids = demands.find(({ allowForcePushes }) => !allowForcePushes);
  if (forced && forbids !== undefined) {
    throw new ApiError(422, refusal(forbids, ['Cannot force-push to this branch']));
  }
  refuseDirectChange(repository, actor, branch, after);
}
