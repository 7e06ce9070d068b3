import type { Comment, Issue } from '../../model/issue.ts';
import type { Repository } from '../../model/repository.ts';
import { connection, type PageArguments } from '../connection.ts';
import type { Node, Nodes } from '../nodes.ts';
import { editedContent } from './edited-content.ts';
import { reactableFields } from './reactions.ts';

export function commentNode(
  nodes: Nodes,
  repository: Repository,
  issue: Issue,
  comment: Comment,
): Node {
  const kind = issue.pullRequest === undefined ? 'issues' : 'pull';
  const path = `/${repository.fullName}/${kind}/${issue.number}#issuecomment-${comment.id}`;
  return {
    __typename: 'IssueComment',
    ...editedContent(nodes, repository, comment),
    ...reactableFields(nodes, comment, () => nodes.comment(repository, issue, comment)),
    id: comment.nodeId,
    databaseId: comment.id,
    fullDatabaseId: String(comment.id),
    url: `${nodes.world.addresses.web}${path}`,
    resourcePath: path,
    isMinimized: comment.minimizedReason !== undefined,
    minimizedReason: comment.minimizedReason ?? null,
    issue: () => nodes.issue(repository, issue),
    pullRequest: () => (issue.pullRequest === undefined ? null : nodes.issue(repository, issue)),
  };
}

interface CommentArguments extends PageArguments {
  readonly orderBy?: { readonly direction: 'ASC' | 'DESC' } | null;
}

export function commentConnection(
  nodes: Nodes,
  repository: Repository,
  issue: Issue,
  args: CommentArguments,
): Node {
  const sign = args.orderBy?.direction === 'DESC' ? -1 : 1;
  const comments = args.orderBy
    ? issue.comments.toSorted((a, b) => sign * (a.updatedAt - b.updatedAt || a.id - b.id))
    : issue.comments;
  return connection(
    'comments',
    comments,
    args,
    (comment) => comment.id,
    (comment) => nodes.comment(repository, issue, comment),
  );
}
