import type { Issue } from '../../model/issue.ts';
import type { Repository } from '../../model/repository.ts';
import { closedNumbers } from '../../domain/mentions.ts';
import { connection, type PageArguments } from '../connection.ts';
import type { Node, Nodes } from '../nodes.ts';
import { commentConnection } from './comment-node.ts';
import { editedContent } from './edited-content.ts';
import { labelConnection } from './label-node.ts';
import { reactableFields } from './reactions.ts';
import { timelineItems, type TimelineArguments } from './timeline-items.ts';

/** What issues and pull requests share. */
export function issueFields(nodes: Nodes, repository: Repository, issue: Issue): Node {
  const { clock, addresses } = nodes.world;
  const kind = issue.pullRequest === undefined ? 'issues' : 'pull';
  const path = `/${repository.fullName}/${kind}/${issue.number}`;
  return {
    ...editedContent(nodes, repository, issue),
    ...reactableFields(nodes, issue, () => nodes.issue(repository, issue)),
    number: issue.number,
    title: issue.title,
    closed: issue.state === 'closed',
    closedAt: issue.closedAt === undefined ? null : clock.iso(issue.closedAt),
    locked: issue.locked,
    activeLockReason: null,
    milestone: null,
    url: `${addresses.web}${path}`,
    resourcePath: path,
    labels: (args: PageArguments) => labelConnection(nodes, repository, issue.labels, args),
    assignees: (args: PageArguments) =>
      connection(
        'assignees',
        issue.assignees,
        args,
        (user) => user.id,
        (user) => nodes.user(user),
      ),
    comments: (args: PageArguments) => commentConnection(nodes, repository, issue, args),
    timelineItems: (args: TimelineArguments) => timelineItems(nodes, repository, issue, args),
  };
}

export function issueNode(nodes: Nodes, repository: Repository, issue: Issue): Node {
  return {
    __typename: 'Issue',
    ...issueFields(nodes, repository, issue),
    id: issue.nodeId,
    databaseId: issue.id,
    fullDatabaseId: String(issue.id),
    state: issue.state.toUpperCase(),
    stateReason: issue.stateReason?.toUpperCase() ?? null,
    closedByPullRequestsReferences: (
      args: PageArguments & { readonly includeClosedPrs?: boolean | null },
    ) => {
      const pulls = [...repository.issues.values()].filter(
        (one) =>
          one.pullRequest !== undefined &&
          (one.state === 'open' || one.pullRequest.merged || args.includeClosedPrs === true) &&
          closedNumbers(nodes.world, repository, one.body).includes(issue.number),
      );
      return connection(
        'closedByPullRequestsReferences',
        pulls,
        args,
        (one) => one.number,
        (one) => nodes.issue(repository, one),
      );
    },
  };
}
