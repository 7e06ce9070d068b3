import { reactionOf, type Reactable } from '../../domain/reactions.ts';
import { REACTION_CONTENTS, type Reaction, type ReactionContent } from '../../model/reaction.ts';
import { connection, type PageArguments } from '../connection.ts';
import type { Node, Nodes } from '../nodes.ts';

interface ReactionArguments extends PageArguments {
  readonly content?: string | null;
}

/** `THUMBS_UP` for `+1`. */
export function reactionWord(content: ReactionContent): string {
  if (content === '+1') return 'THUMBS_UP';
  return content === '-1' ? 'THUMBS_DOWN' : content.toUpperCase();
}

/** What GraphQL's enum calls a reaction, as the model has it. */
export function reactionContent(word: string): ReactionContent | undefined {
  return REACTION_CONTENTS.find((content) => reactionWord(content) === word);
}

/** The fields of `Reactable`; `self` is the node itself. */
export function reactableFields(nodes: Nodes, subject: Reactable, self: () => Node): Node {
  const has = (content: ReactionContent): boolean =>
    'user' in nodes.actor && reactionOf(subject, nodes.actor, content) !== undefined;
  return {
    viewerCanReact: 'user' in nodes.actor,
    reactionGroups: () => reactionGroups(nodes, subject, self),
    reactions: (args: ReactionArguments) => {
      const found = subject.reactions.filter(
        ({ content }) => !args.content || reactionWord(content) === args.content,
      );
      const shown = connection(
        'reactions',
        found,
        args,
        ({ id }) => id,
        (reaction) => reactionNode(nodes, reaction, self),
      );
      return { ...shown, viewerHasReacted: found.some(({ content }) => has(content)) };
    },
  };
}

export function reactionNode(nodes: Nodes, reaction: Reaction, self: () => Node): Node {
  return {
    __typename: 'Reaction',
    id: reaction.nodeId,
    databaseId: reaction.id,
    content: reactionWord(reaction.content),
    createdAt: nodes.world.clock.iso(reaction.createdAt),
    user: nodes.userOfAny(reaction.user),
    reactable: self,
  };
}

/** All contents there are, also those that nobody gave. */
export function reactionGroups(nodes: Nodes, subject: Reactable, self: () => Node): Node[] {
  return REACTION_CONTENTS.map((content) => {
    const given = subject.reactions.filter((reaction) => reaction.content === content);
    const people = (name: string) => (args: PageArguments) =>
      connection(
        name,
        given,
        args,
        ({ id }) => id,
        ({ user }) => nodes.user(user),
      );
    const [first] = given;
    return {
      __typename: 'ReactionGroup',
      content: reactionWord(content),
      createdAt: first === undefined ? null : nodes.world.clock.iso(first.createdAt),
      viewerHasReacted:
        'user' in nodes.actor && reactionOf(subject, nodes.actor, content) !== undefined,
      reactors: people('reactors'),
      users: people('users'),
      subject: self,
    };
  });
}
