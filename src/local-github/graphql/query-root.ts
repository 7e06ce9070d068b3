import { canSee, findRepository } from '../domain/repositories.ts';
import { accountOf } from './access.ts';
import { findEntity } from './find-entity.ts';
import type { Node, Nodes } from './nodes.ts';
import { reviewNode } from './nodes/review-node.ts';
import { GraphqlProblem } from './problem.ts';

/** The fields of `Query` that are built. */
export function queryRoot(nodes: Nodes): Node {
  const { world, actor, quota } = nodes;
  return {
    viewer: () => {
      const { user } = accountOf(actor);
      return nodes.userOfAny(user);
    },
    repository: ({ owner, name }: { readonly owner: string; readonly name: string }) => {
      const repository = findRepository(world, owner, name);
      if (repository === undefined || !canSee(repository, actor)) {
        const message = `Could not resolve to a Repository with the name '${owner}/${name}'.`;
        throw new GraphqlProblem('NOT_FOUND', message);
      }
      return nodes.repository(repository);
    },
    node: ({ id }: { readonly id: string }) => nodeOf(nodes, id),
    nodes: ({ ids }: { readonly ids: readonly string[] }) =>
      ids.map((id) => async () => nodeOf(nodes, id)).map((read) => read()),
    ...(quota && {
      rateLimit: {
        cost: 1,
        limit: quota.limit,
        used: quota.used,
        remaining: quota.remaining,
        nodeCount: 0,
        resetAt: world.clock.iso(quota.reset * 1000),
      },
    }),
  };
}

function nodeOf(nodes: Nodes, id: string): Node | Promise<Node | null> {
  const entity = findEntity(nodes.world, nodes.actor, id);
  switch (entity.kind) {
    case 'user':
      return nodes.user(entity.user);
    case 'app':
      return nodes.app(entity.app);
    case 'repository':
      return nodes.repository(entity.repository);
    case 'issue':
      return nodes.issue(entity.repository, entity.issue);
    case 'label':
      return nodes.label(entity.repository, entity.label);
    case 'comment':
      return nodes.comment(entity.repository, entity.issue, entity.comment);
    case 'review': {
      const { repository, issue, pull, review } = entity;
      return reviewNode(nodes, repository, issue, pull, review);
    }
    case 'ref':
      return nodes.ref(entity.repository, entity.name);
    case 'object':
      return nodes.object(entity.repository, entity.name);
    case 'suite':
      return nodes.checkSuite(entity.repository, entity.suite);
    case 'run':
      return nodes.checkRun(entity.repository, entity.run);
    case 'status':
      return nodes.status(entity.repository, entity.status);
    default:
      return entity satisfies never;
  }
}
