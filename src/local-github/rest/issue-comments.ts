import { z } from 'zod';
import {
  createComment,
  deleteComment,
  findComment,
  updateComment,
  type PlacedComment,
} from '../domain/comments.ts';
import { ApiError } from '../http/api-error.ts';
import { pageReply } from '../http/page.ts';
import type { Handlers, RepositoryCall, Reply } from '../http/handler.ts';
import { accountActor } from './account-actor.ts';
import { findIssue } from './find-issue.ts';
import { queryText } from './query-text.ts';
import { presentComment } from './present/comment.ts';

const commentBody = z.object({ body: z.string() });

/** Operations on the comments of issues and pull requests. */
export const issueCommentHandlers: Handlers = {
  repository: {
    'issues/create-comment': (call) => {
      const { world, repository } = call;
      const issue = findIssue(call);
      const { body } = commentBody.parse(call.body);
      const comment = createComment(world, repository, accountActor(call.actor), issue, body);
      const shown = presentComment(world, repository, issue, comment);
      return { status: 201, body: shown, headers: { location: shown.url } };
    },
    'issues/get-comment': (call) => shown(call, commentOf(call)),
    'issues/update-comment': (call) => {
      const placed = commentOf(call);
      const { body } = commentBody.parse(call.body);
      updateComment(call.world, call.repository, accountActor(call.actor), placed, body);
      return shown(call, placed);
    },
    'issues/delete-comment': (call) => {
      deleteComment(call.world, call.repository, accountActor(call.actor), commentOf(call));
      return { status: 204 };
    },
    'issues/list-comments': (call) => {
      const issue = findIssue(call, '/comments');
      return list(
        call,
        issue.comments.map((comment) => ({ issue, comment })),
      );
    },
    'issues/list-comments-for-repo': (call) => {
      const all = [...call.repository.issues.values()].flatMap((issue) =>
        issue.comments.map((comment) => ({ issue, comment })),
      );
      const by = queryText(call, 'sort') === 'updated' ? 'updatedAt' : 'createdAt';
      const sign = queryText(call, 'direction') === 'desc' ? -1 : 1;
      return list(
        call,
        all.toSorted(
          (a, b) => sign * (a.comment[by] - b.comment[by] || a.comment.id - b.comment.id),
        ),
      );
    },
  },
  other: {},
};

/** The comment that a path names; 404 without one. */
export function commentOf({ repository, params }: RepositoryCall): PlacedComment {
  const placed = findComment(repository, Number(params['comment_id']));
  if (placed === undefined) throw new ApiError(404, 'Not Found');
  return placed;
}

function shown({ world, repository }: RepositoryCall, { issue, comment }: PlacedComment): Reply {
  return { status: 200, body: presentComment(world, repository, issue, comment) };
}

function list(call: RepositoryCall, placed: readonly PlacedComment[]): Promise<Reply> {
  const since = Date.parse(queryText(call, 'since') ?? '1970-01-01T00:00:00Z');
  const recent = placed.filter(
    ({ comment }) => Math.floor(comment.updatedAt / 1000) >= Math.floor(since / 1000),
  );
  return pageReply(call, recent, ({ issue, comment }) =>
    presentComment(call.world, call.repository, issue, comment),
  );
}
