import type { BranchProtection, Repository } from '../../model/repository.ts';
import type { World } from '../../model/world.ts';

/** A branch's protection as its own page of the API shows it. */
export function presentProtection(
  world: World,
  repository: Repository,
  branch: string,
  protection: BranchProtection,
) {
  const { api } = world.addresses;
  const name = encodeURIComponent(branch);
  const url = `${api}/repos/${repository.fullName}/branches/${name}/protection`;
  const off = { enabled: false };
  return {
    url,
    ...(protection.requiredChecks.length > 0 && {
      required_status_checks: {
        url: `${url}/required_status_checks`,
        strict: protection.strict,
        contexts_url: `${url}/required_status_checks/contexts`,
        ...presentRequired(protection),
      },
    }),
    ...(protection.approvals !== undefined && {
      required_pull_request_reviews: {
        url: `${url}/required_pull_request_reviews`,
        dismiss_stale_reviews: protection.dismissesStale,
        require_code_owner_reviews: false,
        require_last_push_approval: false,
        required_approving_review_count: protection.approvals,
      },
    }),
    required_signatures: { url: `${url}/required_signatures`, enabled: false },
    enforce_admins: { url: `${url}/enforce_admins`, enabled: protection.enforceAdmins },
    required_linear_history: off,
    allow_force_pushes: { enabled: protection.allowForcePushes },
    allow_deletions: { enabled: protection.allowDeletions },
    block_creations: off,
    required_conversation_resolution: off,
    lock_branch: off,
    allow_fork_syncing: off,
  };
}

function presentRequired({ requiredChecks: checks }: BranchProtection) {
  return {
    contexts: checks.map(({ context }) => context),
    checks: checks.map(({ context, appId }) => ({ context, app_id: appId ?? null })),
  };
}
