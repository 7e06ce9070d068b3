import { addReaction, reactionOf, removeReaction, type Reactable } from '../../domain/reactions.ts';
import type { Repository } from '../../model/repository.ts';
import { accountOf, requirePermission } from '../access.ts';
import { findEntity } from '../find-entity.ts';
import type { Node, Nodes } from '../nodes.ts';
import { reactionContent, reactionGroups, reactionNode } from '../nodes/reactions.ts';
import { GraphqlProblem } from '../problem.ts';
import { echo, type Input } from './mutation-input.ts';

type ReactionInput = Input<{ readonly subjectId: string; readonly content: string }>;

/** Mutations of reactions to issues, pull requests and their comments. */
export function reactionMutations(nodes: Nodes): Node {
  const { world } = nodes;
  const actor = accountOf(nodes.actor);
  return {
    addReaction: (args: ReactionInput) => {
      const { issue, subject, self, content } = subjectOf(nodes, args);
      const { reaction } = addReaction(world, actor, { issue, subject }, content);
      return {
        ...echo(args),
        reaction: reactionNode(nodes, reaction, self),
        reactionGroups: () => reactionGroups(nodes, subject, self),
        subject: self,
      };
    },
    removeReaction: (args: ReactionInput) => {
      const { repository, subject, self, content } = subjectOf(nodes, args);
      const reaction = reactionOf(subject, actor, content);
      if (reaction !== undefined) removeReaction(repository, actor, subject, reaction);
      return {
        ...echo(args),
        reaction: reaction === undefined ? null : reactionNode(nodes, reaction, self),
        reactionGroups: () => reactionGroups(nodes, subject, self),
        subject: self,
      };
    },
  };
}

function subjectOf(nodes: Nodes, { input }: ReactionInput) {
  const entity = findEntity(nodes.world, nodes.actor, input.subjectId);
  const content = reactionContent(input.content);
  if (content === undefined || (entity.kind !== 'issue' && entity.kind !== 'comment')) {
    const message = `Could not resolve to a node with the global id of '${input.subjectId}'.`;
    throw new GraphqlProblem('NOT_FOUND', message);
  }
  const { repository, issue } = entity;
  const names = issue.pullRequest === undefined ? ['issues'] : ['issues', 'pull_requests'];
  requirePermission(nodes.actor, repository, 'write', ...names);
  const found: { repository: Repository; subject: Reactable; self: () => Node } =
    entity.kind === 'issue'
      ? { repository, subject: issue, self: () => nodes.issue(repository, issue) }
      : {
          repository,
          subject: entity.comment,
          self: () => nodes.comment(repository, issue, entity.comment),
        };
  return { ...found, issue, content };
}
