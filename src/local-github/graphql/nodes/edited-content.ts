import type { Actor } from '../../model/account.ts';
import type { Comment, Issue } from '../../model/issue.ts';
import { nodeId } from '../../model/node-id.ts';
import type { Repository } from '../../model/repository.ts';
import { authorAssociation } from '../../rest/present/author-association.ts';
import { connection, type PageArguments } from '../connection.ts';
import type { Node, Nodes } from '../nodes.ts';

/** What issues, pull requests and comments share: author, body, and who edited it and when. */
export function editedContent(
  nodes: Nodes,
  repository: Repository,
  content: Issue | Comment,
): Node {
  const { clock } = nodes.world;
  const lastEdit = content.edits.at(-1);
  return {
    body: content.body,
    bodyText: content.body,
    author: () => nodes.user(content.author),
    authorAssociation: () => authorAssociation(repository, content.author),
    viewerDidAuthor: isViewer(nodes.actor, content.author.id),
    createdAt: clock.iso(content.createdAt),
    publishedAt: clock.iso(content.createdAt),
    updatedAt: clock.iso(content.updatedAt),
    createdViaEmail: false,
    lastEditedAt: lastEdit === undefined ? null : clock.iso(lastEdit.at),
    editor: () => (lastEdit === undefined ? null : nodes.user(lastEdit.editor)),
    includesCreatedEdit: content.edits.length > 0,
    repository: () => nodes.repository(repository),
    userContentEdits: (args: PageArguments) =>
      connection(
        'userContentEdits',
        // Newest first, as GitHub lists them; the original text is the last.
        content.edits.map((edit, index) => ({ edit, index })).toReversed(),
        args,
        ({ index }) => index,
        ({ edit, index }) => ({
          __typename: 'UserContentEdit',
          id: nodeId('UCE', `${content.nodeId}:${index}`),
          editor: () => nodes.user(edit.editor),
          createdAt: clock.iso(edit.at),
          editedAt: clock.iso(edit.at),
          updatedAt: clock.iso(edit.at),
          deletedAt: null,
          deletedBy: null,
          diff: edit.body,
        }),
      ),
  };
}

function isViewer(actor: Actor, id: number): boolean {
  return actor.kind !== 'anonymous' && actor.kind !== 'jwt' && actor.user.id === id;
}
