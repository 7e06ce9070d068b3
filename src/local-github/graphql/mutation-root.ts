import { commitMutations } from './mutations/commit-mutations.ts';
import { issueMutations } from './mutations/issue-mutations.ts';
import { labelMutations } from './mutations/label-mutations.ts';
import { pullMutations } from './mutations/pull-mutations.ts';
import { queueMutations } from './mutations/queue-mutations.ts';
import { reactionMutations } from './mutations/reaction-mutations.ts';
import { refMutations } from './mutations/ref-mutations.ts';
import { reviewMutations } from './mutations/review-mutations.ts';
import type { Node, Nodes } from './nodes.ts';

/** The fields of `Mutation` that are built. Each needs the permissions of its REST twin. */
export function mutationRoot(nodes: Nodes): Node {
  return {
    ...issueMutations(nodes),
    ...labelMutations(nodes),
    ...refMutations(nodes),
    ...pullMutations(nodes),
    ...commitMutations(nodes),
    ...queueMutations(nodes),
    ...reactionMutations(nodes),
    ...reviewMutations(nodes),
  };
}
