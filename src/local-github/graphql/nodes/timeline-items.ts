import type { Issue } from '../../model/issue.ts';
import type { Repository } from '../../model/repository.ts';
import { connection, type PageArguments } from '../connection.ts';
import type { Node, Nodes } from '../nodes.ts';
import { reviewNode } from './review-node.ts';
import { eventType, timelineEventNode } from './timeline-event-node.ts';

export interface TimelineArguments extends PageArguments {
  readonly itemTypes?: readonly string[] | null;
  readonly since?: string | null;
  readonly skip?: number | null;
}

/** `timelineItems`: events and comments, oldest first, of the types that are asked for. */
export function timelineItems(
  nodes: Nodes,
  repository: Repository,
  issue: Issue,
  args: TimelineArguments,
): Node {
  const events = issue.timeline.map((event) => ({
    id: event.id,
    at: event.at,
    type: eventType(event),
    show: (): Node => timelineEventNode(nodes, repository, issue, event),
  }));
  const comments = issue.comments.map((comment) => ({
    id: comment.id,
    at: comment.createdAt,
    type: 'IssueComment',
    show: (): Node => nodes.comment(repository, issue, comment),
  }));
  const pull = issue.pullRequest;
  const reviews = (pull?.reviews ?? []).map((review) => ({
    id: review.id,
    at: review.submittedAt,
    type: 'PullRequestReview',
    show: (): unknown => pull && reviewNode(nodes, repository, issue, pull, review),
  }));
  const since = args.since ? Date.parse(args.since) : 0;
  const wanted = args.itemTypes ?? undefined;
  const all = [...events, ...comments, ...reviews]
    .toSorted((a, b) => a.at - b.at || a.id - b.id)
    .filter((item) => wanted === undefined || wanted.includes(itemType(item.type)))
    .filter((item) => item.at >= since)
    .slice(args.skip ?? 0);
  const shown = connection(
    'timelineItems',
    all,
    args,
    (item) => item.id,
    (item) => item.show(),
  );
  return {
    ...shown,
    filteredCount: all.length,
    pageCount: Math.min(all.length, args.first ?? args.last ?? 0),
    updatedAt: nodes.world.clock.iso(issue.updatedAt),
  };
}

/** `LabeledEvent` as an item type is `LABELED_EVENT`. */
function itemType(type: string): string {
  return type.replace(/(?<!^)([A-Z])/g, '_$1').toUpperCase();
}
