import { closedNumbers } from '../../domain/mentions.ts';
import type { Issue, TimelineEvent } from '../../model/issue.ts';
import { nodeId, parseNodeId } from '../../model/node-id.ts';
import type { Repository } from '../../model/repository.ts';
import type { Review } from '../../model/review.ts';
import type { QueueRemoval } from '../../model/merge-queue.ts';
import type { Node, Nodes } from '../nodes.ts';
import { mergeQueueNode } from './merge-queue-node.ts';
import { reviewNode } from './review-node.ts';

/** The timeline has other words than the webhook for why a pull request left a merge queue. */
const REMOVALS: Readonly<Record<QueueRemoval, string>> = {
  MERGE: 'merged',
  MANUAL: 'manual',
  MERGE_CONFLICT: 'merge_conflict',
  CI_FAILURE: 'failed_checks',
  CI_TIMEOUT: 'checks_timed_out',
  BRANCH_PROTECTIONS: 'branch_protections',
};

/** The name of an event's type: `LabeledEvent`. */
export function eventType(event: TimelineEvent): string {
  switch (event.kind) {
    case 'renamed':
      return 'RenamedTitleEvent';
    case 'cross-referenced':
      return 'CrossReferencedEvent';
    default: {
      const words = event.kind.split('_').map((word) => word[0]?.toUpperCase() + word.slice(1));
      return `${words.join('')}Event`;
    }
  }
}

/** An event of a timeline, by whom and when. */
export function timelineEventNode(
  nodes: Nodes,
  repository: Repository,
  issue: Issue,
  event: TimelineEvent,
): Node {
  const { clock, addresses } = nodes.world;
  const kind = issue.pullRequest === undefined ? 'issues' : 'pull';
  const path = `/${repository.fullName}/${kind}/${issue.number}#event-${event.id}`;
  return {
    __typename: eventType(event),
    id: () => nodeId('EV', event.id),
    actor: () => nodes.user(event.actor),
    createdAt: clock.iso(event.at),
    resourcePath: path,
    url: `${addresses.web}${path}`,
    ...details(nodes, repository, issue, event),
  };
}

function details(nodes: Nodes, repository: Repository, issue: Issue, event: TimelineEvent): Node {
  const self = (): Node => nodes.issue(repository, issue);
  switch (event.kind) {
    case 'labeled':
    case 'unlabeled':
      return { label: () => nodes.label(repository, event.label), labelable: self };
    case 'renamed':
      return { previousTitle: event.from, currentTitle: event.to, subject: self };
    case 'closed': {
      const reason = issue.pullRequest === undefined ? event.stateReason.toUpperCase() : null;
      const closer = (): unknown => closerOf(nodes, repository, event.closer);
      return { stateReason: reason, closable: self, closer };
    }
    case 'reopened':
      return { closable: self, stateReason: issue.pullRequest === undefined ? 'REOPENED' : null };
    case 'assigned':
    case 'unassigned':
      return {
        assignable: self,
        assignee: nodes.user(event.assignee),
        user: event.assignee.type === 'User' ? nodes.user(event.assignee) : null,
      };
    case 'locked':
    case 'unlocked':
      return { lockable: self, lockReason: null };
    case 'cross-referenced':
      return crossReference(nodes, repository, issue, event);
    case 'merged':
      return {
        pullRequest: self,
        commit: () => nodes.object(repository, event.commit),
        mergeRefName: issue.pullRequest?.baseRef ?? null,
      };
    case 'head_ref_deleted':
      return { pullRequest: self, headRef: null, headRefName: issue.pullRequest?.headRef ?? null };
    case 'convert_to_draft':
    case 'ready_for_review':
    case 'head_ref_force_pushed':
      return { pullRequest: self };
    case 'added_to_merge_queue':
    case 'removed_from_merge_queue': {
      const before = event.kind === 'removed_from_merge_queue' ? event.before : undefined;
      return {
        pullRequest: self,
        enqueuer: nodes.userOfAny(event.enqueuer),
        reason: event.kind === 'removed_from_merge_queue' ? REMOVALS[event.reason] : null,
        beforeCommit: () => (before === undefined ? null : nodes.object(repository, before)),
        mergeQueue: () =>
          mergeQueueNode(nodes, repository, issue.pullRequest?.baseRef ?? repository.defaultBranch),
      };
    }
    case 'transferred': {
      const from = nodes.world.repositories.get(event.from.toLowerCase());
      return { issue: self, fromRepository: () => from && nodes.repository(from) };
    }
    case 'base_ref_changed':
      return { pullRequest: self, previousRefName: event.from, currentRefName: event.to };
    case 'review_dismissed':
      return {
        pullRequest: self,
        review: () => reviewOf(nodes, repository, issue, event.review),
        previousReviewState: event.previous,
        dismissalMessage: event.message,
      };
    default:
      return event satisfies never;
  }
}

function reviewOf(nodes: Nodes, repository: Repository, issue: Issue, review: Review): Node | null {
  const pull = issue.pullRequest;
  return pull === undefined ? null : reviewNode(nodes, repository, issue, pull, review);
}

function crossReference(
  nodes: Nodes,
  repository: Repository,
  issue: Issue,
  event: Extract<TimelineEvent, { kind: 'cross-referenced' }>,
): Node {
  const source = repository.issues.get(event.source);
  const closes =
    source?.pullRequest !== undefined &&
    closedNumbers(nodes.world, repository, source.body).includes(issue.number);
  return {
    source: () => source && nodes.issue(repository, source),
    target: () => nodes.issue(repository, issue),
    referencedAt: nodes.world.clock.iso(event.at),
    isCrossRepository: false,
    willCloseTarget: closes && issue.state === 'open',
  };
}

function closerOf(nodes: Nodes, repository: Repository, closer: string | undefined): unknown {
  if (closer === undefined) return null;
  if (/^[\da-f]{40}$/.test(closer)) return nodes.object(repository, closer);
  const id = Number(parseNodeId(closer)?.key);
  const issue = repository.issues.ofId(id);
  return issue === undefined ? null : nodes.issue(repository, issue);
}
