import type { BranchProtection } from '../../model/repository.ts';

/** The little of a branch's protection that everyone may see who sees the branch. */
export function presentProtectionSummary(
  protection: BranchProtection | undefined,
): Record<string, unknown> {
  if (protection === undefined) {
    const required = { enforcement_level: 'off', contexts: [], checks: [] };
    return { enabled: false, required_status_checks: required };
  }
  const level = protection.enforceAdmins ? 'everyone' : 'non_admins';
  const contexts = contextsOf(protection);
  return {
    enabled: true,
    required_status_checks: {
      enforcement_level: contexts.length === 0 ? 'off' : level,
      contexts,
      checks: checksOf(protection),
    },
  };
}

function contextsOf({ requiredChecks }: BranchProtection): string[] {
  return requiredChecks.map(({ context }) => context);
}

function checksOf({ requiredChecks }: BranchProtection): Record<string, unknown>[] {
  return requiredChecks.map(({ context, appId }) => ({ context, app_id: appId ?? null }));
}
