import { z } from 'zod';
import { addReaction, removeReaction, type Reactable } from '../domain/reactions.ts';
import { ApiError } from '../http/api-error.ts';
import type { Handlers, Reply, RepositoryCall } from '../http/handler.ts';
import { pageReply } from '../http/page.ts';
import type { Issue } from '../model/issue.ts';
import { REACTION_CONTENTS } from '../model/reaction.ts';
import { accountActor } from './account-actor.ts';
import { findIssue } from './find-issue.ts';
import { commentOf } from './issue-comments.ts';
import { presentReaction } from './present/reactions.ts';
import { queryText } from './query-text.ts';

const reactionBody = z.object({ content: z.enum(REACTION_CONTENTS) });

/** Operations on the reactions to issues and their comments. */
export const reactionHandlers: Handlers = {
  repository: {
    'reactions/create-for-issue': (call) => {
      const issue = findIssue(call);
      return create(call, issue, issue);
    },
    'reactions/create-for-issue-comment': (call) => {
      const { issue, comment } = commentOf(call);
      return create(call, issue, comment);
    },
    'reactions/list-for-issue': (call) => list(call, findIssue(call, '/reactions')),
    'reactions/list-for-issue-comment': (call) => list(call, commentOf(call).comment),
    'reactions/delete-for-issue': (call) => remove(call, findIssue(call)),
    'reactions/delete-for-issue-comment': (call) => remove(call, commentOf(call).comment),
  },
  other: {},
};

/** 201, or 200 for what was given already. */
function create({ world, actor, body }: RepositoryCall, issue: Issue, subject: Reactable): Reply {
  const { content } = reactionBody.parse(body);
  const place = { issue, subject };
  const { reaction, isNew } = addReaction(world, accountActor(actor), place, content);
  return { status: isNew ? 201 : 200, body: presentReaction(world, reaction) };
}

function list(call: RepositoryCall, { reactions }: Reactable): Promise<Reply> {
  const content = queryText(call, 'content');
  const wanted = reactions.filter((one) => content === undefined || one.content === content);
  return pageReply(call, wanted, (reaction) => presentReaction(call.world, reaction));
}

function remove({ repository, actor, params }: RepositoryCall, subject: Reactable): Reply {
  const reaction = subject.reactions.find(({ id }) => String(id) === params['reaction_id']);
  if (reaction === undefined) throw new ApiError(404, 'Not Found');
  removeReaction(repository, accountActor(actor), subject, reaction);
  return { status: 204 };
}
