import { nodeId } from '../../model/node-id.ts';
import type { BranchProtection, Repository } from '../../model/repository.ts';
import { requirePermission } from '../access.ts';
import type { Node, Nodes } from '../nodes.ts';

/** A branch protection rule; reading it takes `administration: read`, as on GitHub. */
export function protectionNode(
  nodes: Nodes,
  repository: Repository,
  branch: string,
  rule: BranchProtection,
): Node {
  requirePermission(nodes.actor, repository, 'read', 'administration');
  const { apps } = nodes.world;
  return {
    __typename: 'BranchProtectionRule',
    id: nodeId('BPR', `${repository.id}:${branch}`),
    pattern: branch,
    isAdminEnforced: rule.enforceAdmins,
    allowsDeletions: rule.allowDeletions,
    allowsForcePushes: rule.allowForcePushes,
    requiresStatusChecks: rule.requiredChecks.length > 0,
    requiresStrictStatusChecks: rule.strict,
    requiredStatusCheckContexts: rule.requiredChecks.map(({ context }) => context),
    requiredStatusChecks: rule.requiredChecks.map(({ context, appId }) => {
      const app = appId === undefined ? undefined : apps.get(appId);
      return { context, app: app === undefined ? null : nodes.app(app) };
    }),
    requiresApprovingReviews: rule.approvals !== undefined,
    requiredApprovingReviewCount: rule.approvals ?? null,
    requiresCodeOwnerReviews: false,
    requiresCommitSignatures: false,
    requiresConversationResolution: false,
    requiresLinearHistory: false,
    requireLastPushApproval: false,
    requiresDeployments: false,
    dismissesStaleReviews: rule.dismissesStale,
    restrictsPushes: false,
    restrictsReviewDismissals: false,
    blocksCreations: false,
    lockBranch: false,
    repository: () => nodes.repository(repository),
  };
}
