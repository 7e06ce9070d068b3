import { REACTION_CONTENTS, type Reaction } from '../../model/reaction.ts';
import type { World } from '../../model/world.ts';
import { presentUser } from './user.ts';

/** How often each reaction was given: GitHub's `reaction-rollup`. */
export function presentReactions(url: string, reactions: readonly Reaction[]) {
  const count = (content: string): number =>
    reactions.filter((reaction) => reaction.content === content).length;
  return {
    url: `${url}/reactions`,
    total_count: reactions.length,
    ...Object.fromEntries(REACTION_CONTENTS.map((content) => [content, count(content)])),
  };
}

/** One reaction: GitHub's `reaction`. */
export function presentReaction(world: World, reaction: Reaction) {
  return {
    id: reaction.id,
    node_id: reaction.nodeId,
    user: presentUser(world, reaction.user),
    content: reaction.content,
    created_at: world.clock.iso(reaction.createdAt),
  };
}
