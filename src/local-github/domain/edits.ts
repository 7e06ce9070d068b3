import type { User } from '../model/account.ts';
import type { Comment, ContentEdit, Issue } from '../model/issue.ts';
import type { World } from '../model/world.ts';

/**
 * Changes a body and keeps what it was. The first edit is listed after the original text, as
 * GitHub's `userContentEdits` lists them.
 */
export function editBody(world: World, editor: User, content: Issue | Comment, body: string): void {
  if (content.edits.length === 0) {
    const original: ContentEdit = {
      editor: content.author,
      at: content.createdAt,
      body: content.body,
    };
    content.edits.push(original);
  }
  content.body = body;
  content.updatedAt = world.clock.now();
  content.edits.push({ editor, at: content.updatedAt, body });
}
