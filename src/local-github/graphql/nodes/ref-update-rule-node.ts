import { mayBypassProtection } from '../../domain/branch-rules.ts';
import type { Actor } from '../../model/account.ts';
import type { BranchProtection, Repository } from '../../model/repository.ts';
import type { Node } from '../nodes.ts';

/** What a branch's protection asks of the viewer: readable by anyone who can read the repository. */
export function refUpdateRuleNode(
  repository: Repository,
  actor: Actor,
  branch: string,
  rule: BranchProtection,
): Node {
  return {
    __typename: 'RefUpdateRule',
    allowsDeletions: rule.allowDeletions,
    allowsForcePushes: rule.allowForcePushes,
    pattern: branch,
    requiredStatusCheckContexts: rule.requiredChecks.map(({ context }) => context),
    requiredApprovingReviewCount: rule.approvals ?? null,
    viewerCanPush:
      (rule.requiredChecks.length === 0 && rule.approvals === undefined) ||
      ('user' in actor && mayBypassProtection(repository, actor, branch)),
  };
}
