import { ApiError } from '../http/api-error.ts';
import type { AccountActor } from '../model/account.ts';
import type { Comment, Issue } from '../model/issue.ts';
import { nodeId } from '../model/node-id.ts';
import type { Reaction, ReactionContent } from '../model/reaction.ts';
import type { Repository } from '../model/repository.ts';
import type { World } from '../model/world.ts';
import { hasRole } from './access.ts';

/** What can be reacted to. */
export type Reactable = Issue | Comment;

/**
 * Reacts to an issue or comment; the same reaction a second time is the first one. Neither an event
 * nor a new `updatedAt` follows, as on GitHub. In a locked conversation nobody can, whatever his role.
 */
export function addReaction(
  world: World,
  actor: AccountActor,
  { issue, subject }: { readonly issue: Issue; readonly subject: Reactable },
  content: ReactionContent,
): { readonly reaction: Reaction; readonly isNew: boolean } {
  if (issue.locked) {
    const { login } = actor.user;
    const message = `${login} does not have the correct permissions to execute \`AddReaction\``;
    throw new ApiError(403, message);
  }
  const known = reactionOf(subject, actor, content);
  if (known !== undefined) return { reaction: known, isNew: false };
  const id = world.nextId();
  const createdAt = world.clock.now();
  const reaction = { id, nodeId: nodeId('REA', id), user: actor.user, content, createdAt };
  subject.reactions.push(reaction);
  return { reaction, isNew: true };
}

/** Takes a reaction back: one's own, or anyone's for those who may write. */
export function removeReaction(
  repository: Repository,
  actor: AccountActor,
  subject: Reactable,
  reaction: Reaction,
): void {
  if (reaction.user.id !== actor.user.id && !hasRole(repository, actor, 'write')) {
    throw new ApiError(403, 'Must have admin rights to Repository.');
  }
  subject.reactions.splice(subject.reactions.indexOf(reaction), 1);
}

/** The reaction of this content that `actor` has given. */
export function reactionOf(
  { reactions }: Reactable,
  { user }: Pick<AccountActor, 'user'>,
  content: ReactionContent,
): Reaction | undefined {
  return reactions.find((one) => one.user.id === user.id && one.content === content);
}
