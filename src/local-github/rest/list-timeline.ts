import { pageReply } from '../http/page.ts';
import type { RepositoryCall, Reply } from '../http/handler.ts';
import { findIssue } from './find-issue.ts';
import { presentComment } from './present/comment.ts';
import { presentTimelineEvent } from './present/timeline-event.ts';

/** `issues/list-events-for-timeline`: events and comments, oldest first. */
export function listTimeline(call: RepositoryCall): Promise<Reply> {
  const { world, repository } = call;
  const issue = findIssue(call, '/timeline');
  const events = issue.timeline.map((event) => ({
    at: event.at,
    id: event.id,
    body: presentTimelineEvent(world, repository, issue, event),
  }));
  const comments = issue.comments.map((comment) => {
    const shown = presentComment(world, repository, issue, comment);
    const body = { ...shown, event: 'commented', actor: shown.user };
    return { at: comment.createdAt, id: comment.id, body };
  });
  const all = [...events, ...comments].toSorted((a, b) => a.at - b.at || a.id - b.id);
  return pageReply(call, all, ({ body }) => body);
}
