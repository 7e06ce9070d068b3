import type { Issue, TimelineEvent } from '../../model/issue.ts';
import { nodeId } from '../../model/node-id.ts';
import type { Repository } from '../../model/repository.ts';
import type { World } from '../../model/world.ts';
import { presentIssue } from './issue.ts';
import { presentUser } from './user.ts';

/** One event of an issue's timeline as REST shows it. */
export function presentTimelineEvent(
  world: World,
  repository: Repository,
  issue: Issue,
  event: TimelineEvent,
): Readonly<Record<string, unknown>> {
  const actor = presentUser(world, event.actor);
  const created = world.clock.iso(event.at);
  if (event.kind === 'cross-referenced') {
    const source = repository.issues.get(event.source);
    return {
      event: event.kind,
      actor,
      created_at: created,
      updated_at: created,
      source: {
        type: 'issue',
        ...(source && { issue: presentIssue(world, repository, source) }),
      },
    };
  }
  const base = `${world.addresses.api}/repos/${repository.fullName}`;
  const commit = commitOf(event);
  return {
    id: event.id,
    node_id: nodeId('EV', event.id),
    url: `${base}/issues/events/${event.id}`,
    actor,
    event: event.kind,
    commit_id: commit ?? null,
    commit_url: commit === undefined ? null : `${base}/commits/${commit}`,
    created_at: created,
    performed_via_github_app: null,
    ...details(world, issue, event),
  };
}

function commitOf(event: TimelineEvent): string | undefined {
  if (event.kind === 'merged') return event.commit;
  if (event.kind === 'closed' && /^[\da-f]{40}$/.test(event.closer ?? '')) return event.closer;
  return undefined;
}

function details(world: World, issue: Issue, event: TimelineEvent) {
  switch (event.kind) {
    case 'labeled':
    case 'unlabeled':
      return { label: { name: event.label.name, color: event.label.color } };
    case 'renamed':
      return { rename: { from: event.from, to: event.to } };
    case 'assigned':
    case 'unassigned': {
      const assigner = presentUser(world, event.actor);
      return { assignee: presentUser(world, event.assignee), assigner };
    }
    case 'locked':
    case 'unlocked':
      return { lock_reason: null };
    case 'closed':
      return { state_reason: issue.pullRequest === undefined ? event.stateReason : null };
    case 'reopened':
      return { state_reason: null };
    case 'review_dismissed':
      return {
        dismissed_review: {
          state: event.previous.toLowerCase(),
          review_id: event.review.id,
          dismissal_message: event.message,
        },
      };
    case 'base_ref_changed':
    case 'convert_to_draft':
    case 'ready_for_review':
    case 'added_to_merge_queue':
    case 'removed_from_merge_queue':
    case 'transferred':
    case 'cross-referenced':
    case 'merged':
    case 'head_ref_deleted':
    case 'head_ref_force_pushed':
      return {};
    default:
      return event satisfies never;
  }
}
