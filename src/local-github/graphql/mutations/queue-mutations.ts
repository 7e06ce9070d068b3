import { dequeuePull, enqueuePull } from '../../domain/merge-queue.ts';
import { accountOf, requirePermission } from '../access.ts';
import type { Node, Nodes } from '../nodes.ts';
import { entryNode } from '../nodes/merge-queue-node.ts';
import { echo, writablePull, type Input } from './mutation-input.ts';

interface EnqueueInput {
  readonly pullRequestId: string;
  readonly expectedHeadOid?: string | null;
  readonly jump?: boolean | null;
}

/** Mutations of merge queues; as for a merge, an App needs to write contents and pull requests. */
export function queueMutations(nodes: Nodes): Node {
  const { world } = nodes;
  const actor = accountOf(nodes.actor);
  const queueable = (id: string) => {
    const found = writablePull(nodes, id, 'pull_requests');
    requirePermission(actor, found.repository, 'write', 'contents');
    return found;
  };
  return {
    enqueuePullRequest: async (args: Input<EnqueueInput>) => {
      const { pullRequestId, expectedHeadOid, jump } = args.input;
      const found = queueable(pullRequestId);
      const entry = await enqueuePull(world, found.repository, actor, found, {
        expectedHead: expectedHeadOid ?? undefined,
        jump: jump === true,
      });
      return { ...echo(args), mergeQueueEntry: entryNode(nodes, found.repository, entry) };
    },
    dequeuePullRequest: async (args: Input<{ readonly id: string }>) => {
      const found = queueable(args.input.id);
      const entry = await dequeuePull(world, found.repository, actor, found);
      return { ...echo(args), mergeQueueEntry: entryNode(nodes, found.repository, entry) };
    },
  };
}
