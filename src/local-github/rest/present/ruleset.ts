import type { RequiredCheck, Repository } from '../../model/repository.ts';
import type { BranchRule, Ruleset } from '../../model/ruleset.ts';
import type { World } from '../../model/world.ts';

/** GitHub's `repository-ruleset`; in lists it is without its conditions and rules. */
export function presentRuleset(world: World, { fullName }: Repository, ruleset: Ruleset) {
  const { api, web } = world.addresses;
  return {
    id: ruleset.id,
    node_id: ruleset.nodeId,
    name: ruleset.name,
    target: 'branch',
    source_type: 'Repository',
    source: fullName,
    enforcement: ruleset.isActive ? 'active' : 'disabled',
    created_at: world.clock.iso(ruleset.createdAt),
    updated_at: world.clock.iso(ruleset.createdAt),
    _links: {
      self: { href: `${api}/repos/${fullName}/rulesets/${ruleset.id}` },
      html: { href: `${web}/${fullName}/rules/${ruleset.id}` },
    },
  };
}

/** One rule: its type, and its parameters if it has some. */
export function presentRule(rule: BranchRule): Record<string, unknown> {
  switch (rule.kind) {
    case 'required_status_checks':
      return {
        type: rule.kind,
        parameters: {
          strict_required_status_checks_policy: rule.strict,
          do_not_enforce_on_create: false,
          required_status_checks: rule.checks.map(presentCheck),
        },
      };
    case 'pull_request':
      return {
        type: rule.kind,
        parameters: {
          required_approving_review_count: rule.approvals,
          dismiss_stale_reviews_on_push: rule.dismissesStale,
          require_code_owner_review: false,
          require_last_push_approval: false,
          required_review_thread_resolution: false,
          allowed_merge_methods: ['merge', 'squash', 'rebase'],
        },
      };
    case 'merge_queue':
      return {
        type: rule.kind,
        parameters: {
          merge_method: rule.method.toUpperCase(),
          check_response_timeout_minutes: rule.checkTimeoutMinutes,
          grouping_strategy: 'ALLGREEN',
          max_entries_to_build: 1,
          max_entries_to_merge: 1,
          min_entries_to_merge: 1,
          min_entries_to_merge_wait_minutes: 0,
        },
      };
    case 'deletion':
    case 'non_fast_forward':
      return { type: rule.kind };
    default:
      return rule satisfies never;
  }
}

function presentCheck({ context, appId }: RequiredCheck) {
  return { context, ...(appId !== undefined && { integration_id: appId }) };
}
