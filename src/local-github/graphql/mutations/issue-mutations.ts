import {
  createComment,
  deleteComment,
  minimizeComment,
  updateComment,
} from '../../domain/comments.ts';
import { closeIssue, createIssue, reopenIssue, updateIssue } from '../../domain/issues.ts';
import { deleteIssue, transferIssue } from '../../domain/remove-issue.ts';
import { hasRole } from '../../domain/access.ts';
import { ApiError } from '../../http/api-error.ts';
import type { StateReason } from '../../model/issue.ts';
import { accountOf, requirePermission } from '../access.ts';
import type { Node, Nodes } from '../nodes.ts';
import { GraphqlProblem } from '../problem.ts';
import { echo, entityOf, writableIssue, writableRepository, type Input } from './mutation-input.ts';

interface UpdateIssueInput {
  readonly id: string;
  readonly title?: string | null;
  readonly body?: string | null;
  readonly state?: 'OPEN' | 'CLOSED' | null;
  readonly labelIds?: readonly string[] | null;
  readonly assigneeIds?: readonly string[] | null;
  readonly milestoneId?: string | null;
}

interface CreateIssueInput {
  readonly repositoryId: string;
  readonly title: string;
  readonly body?: string | null;
  readonly labelIds?: readonly string[] | null;
  readonly assigneeIds?: readonly string[] | null;
}

interface TransferInput {
  readonly issueId: string;
  readonly repositoryId: string;
  readonly createLabelsIfMissing?: boolean | null;
}

const reasons: Readonly<Record<string, StateReason>> = {
  COMPLETED: 'completed',
  NOT_PLANNED: 'not_planned',
  DUPLICATE: 'duplicate',
};

/** Mutations of issues and comments. */
export function issueMutations(nodes: Nodes): Node {
  const { world } = nodes;
  const actor = accountOf(nodes.actor);
  const labelNames = (ids: readonly string[] | null | undefined): string[] | undefined =>
    ids?.map((id) => entityOf(nodes, 'label', id).label.name);
  const logins = (ids: readonly string[] | null | undefined): string[] | undefined =>
    ids?.map((id) => entityOf(nodes, 'user', id).user.login);
  return {
    createIssue: async (args: Input<CreateIssueInput>) => {
      const { repositoryId, title, body, labelIds, assigneeIds } = args.input;
      const repository = writableRepository(nodes, repositoryId, 'write', 'issues');
      const issue = await createIssue(world, repository, actor, {
        title,
        body: body ?? '',
        labels: labelNames(labelIds),
        assignees: logins(assigneeIds),
      });
      return { ...echo(args), issue: nodes.issue(repository, issue) };
    },
    addComment: (args: Input<{ readonly subjectId: string; readonly body: string }>) => {
      const { repository, issue } = writableIssue(nodes, args.input.subjectId);
      const comment = createComment(world, repository, actor, issue, args.input.body);
      const node = nodes.comment(repository, issue, comment);
      const edge = { cursor: comment.nodeId, node };
      const subject = nodes.issue(repository, issue);
      return { ...echo(args), subject, commentEdge: edge, timelineEdge: edge };
    },
    updateIssueComment: (args: Input<{ readonly id: string; readonly body: string }>) => {
      const placed = entityOf(nodes, 'comment', args.input.id);
      const { repository, issue, comment } = placed;
      requirePermission(actor, repository, 'write', 'issues', 'pull_requests');
      updateComment(world, repository, actor, { issue, comment }, args.input.body);
      return { ...echo(args), issueComment: nodes.comment(repository, issue, comment) };
    },
    deleteIssueComment: (args: Input<{ readonly id: string }>) => {
      const { repository, issue, comment } = entityOf(nodes, 'comment', args.input.id);
      requirePermission(actor, repository, 'write', 'issues', 'pull_requests');
      deleteComment(world, repository, actor, { issue, comment });
      return echo(args);
    },
    minimizeComment: (args: Input<{ readonly subjectId: string; readonly classifier: string }>) => {
      const placed = entityOf(nodes, 'comment', args.input.subjectId);
      const { repository, issue, comment } = placed;
      requirePermission(actor, repository, 'write', 'issues', 'pull_requests');
      minimizeComment(repository, actor, comment, args.input.classifier);
      return { ...echo(args), minimizedComment: nodes.comment(repository, issue, comment) };
    },
    updateIssue: async (args: Input<UpdateIssueInput>) => {
      const { id, title, body, state, labelIds, assigneeIds, milestoneId } = args.input;
      if (milestoneId) {
        throw new GraphqlProblem('NOT_IMPLEMENTED', 'not built in local-github: milestones');
      }
      const { repository, issue } = writableIssue(nodes, id);
      await updateIssue(world, repository, actor, issue, {
        title: title ?? undefined,
        body: body ?? undefined,
        ...(state && { state: state === 'OPEN' ? 'open' : 'closed' }),
        labels: labelNames(labelIds),
        assignees: logins(assigneeIds),
      });
      return {
        ...echo(args),
        actor: nodes.user(actor.user),
        issue: nodes.issue(repository, issue),
      };
    },
    transferIssue: async (args: Input<TransferInput>) => {
      const { issueId, repositoryId, createLabelsIfMissing } = args.input;
      const { repository, issue } = writableIssue(nodes, issueId);
      const to = writableRepository(nodes, repositoryId, 'write', 'issues');
      const options = { createLabels: createLabelsIfMissing === true };
      const moved = await transferIssue(world, repository, actor, issue, to, options);
      return { ...echo(args), issue: nodes.issue(to, moved) };
    },
    deleteIssue: async (args: Input<{ readonly issueId: string }>) => {
      const { repository, issue } = writableIssue(nodes, args.input.issueId);
      await deleteIssue(world, repository, actor, issue);
      return { ...echo(args), repository: nodes.repository(repository) };
    },
    closeIssue: async (
      args: Input<{ readonly issueId: string; readonly stateReason?: string | null }>,
    ) => {
      const { repository, issue } = writableIssue(nodes, args.input.issueId);
      refuseStranger(repository, issue.author.id);
      const reason = reasons[args.input.stateReason ?? 'COMPLETED'];
      await closeIssue(world, repository, actor, issue, reason);
      return { ...echo(args), issue: nodes.issue(repository, issue) };
    },
    reopenIssue: async (args: Input<{ readonly issueId: string }>) => {
      const { repository, issue } = writableIssue(nodes, args.input.issueId);
      refuseStranger(repository, issue.author.id);
      await reopenIssue(world, repository, actor, issue);
      return { ...echo(args), issue: nodes.issue(repository, issue) };
    },
  };

  function refuseStranger(repository: Parameters<typeof hasRole>[0], authorId: number): void {
    if (authorId === actor.user.id || hasRole(repository, actor, 'triage')) return;
    throw new ApiError(403, `${actor.user.login} does not have the correct permissions`);
  }
}
