import { rulesOn, type StandingRule } from '../../domain/rulesets.ts';
import { nodeId } from '../../model/node-id.ts';
import type { Repository } from '../../model/repository.ts';
import { connection, type PageArguments } from '../connection.ts';
import type { Node, Nodes } from '../nodes.ts';

/** `Ref.rules`: what all active rulesets ask of a branch; whoever sees the branch may read them. */
export function ruleConnection(
  nodes: Nodes,
  repository: Repository,
  branch: string,
  args: PageArguments,
): Node {
  return connection(
    'rules',
    rulesOn(repository, branch).map((standing, index) => ({ standing, index })),
    args,
    ({ standing, index }) => `${standing.ruleset.id}:${index}`,
    ({ standing, index }) => ({
      __typename: 'RepositoryRule',
      id: nodeId('RRU', `${standing.ruleset.id}:${index}`),
      type: standing.rule.kind.toUpperCase(),
      parameters: parametersOf(standing),
      repositoryRuleset: {
        __typename: 'RepositoryRuleset',
        id: standing.ruleset.nodeId,
        databaseId: standing.ruleset.id,
        name: standing.ruleset.name,
        enforcement: 'ACTIVE',
        target: 'BRANCH',
        source: () => nodes.repository(repository),
        createdAt: nodes.world.clock.iso(standing.ruleset.createdAt),
        updatedAt: nodes.world.clock.iso(standing.ruleset.createdAt),
      },
    }),
  );
}

function parametersOf({ rule }: StandingRule): Node | null {
  switch (rule.kind) {
    case 'required_status_checks':
      return {
        __typename: 'RequiredStatusChecksParameters',
        doNotEnforceOnCreate: false,
        strictRequiredStatusChecksPolicy: rule.strict,
        requiredStatusChecks: rule.checks.map(({ context, appId }) => ({
          context,
          integrationId: appId ?? null,
        })),
      };
    case 'pull_request':
      return {
        __typename: 'PullRequestParameters',
        requiredApprovingReviewCount: rule.approvals,
        dismissStaleReviewsOnPush: rule.dismissesStale,
        requireCodeOwnerReview: false,
        requireLastPushApproval: false,
        requiredReviewThreadResolution: false,
        allowedMergeMethods: ['merge', 'squash', 'rebase'],
      };
    case 'merge_queue':
      return {
        __typename: 'MergeQueueParameters',
        mergeMethod: rule.method.toUpperCase(),
        checkResponseTimeoutMinutes: rule.checkTimeoutMinutes,
        groupingStrategy: 'ALLGREEN',
        maxEntriesToBuild: 1,
        maxEntriesToMerge: 1,
        minEntriesToMerge: 1,
        minEntriesToMergeWaitMinutes: 0,
      };
    case 'deletion':
    case 'non_fast_forward':
      return null;
    default:
      return rule satisfies never;
  }
}
