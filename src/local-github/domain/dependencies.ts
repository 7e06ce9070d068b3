import { ApiError } from '../http/api-error.ts';
import type { AccountActor } from '../model/account.ts';
import type { PlacedIssue } from '../model/issue.ts';
import type { World } from '../model/world.ts';
import { presentIssue } from '../rest/present/issue.ts';
import { presentRepository } from '../rest/present/repository.ts';
import { requireRole } from './access.ts';
import { canSee } from './repositories.ts';

/** The issue of that id in any repository that `actor` sees; 404 without one. */
export function findIssueById(world: World, actor: AccountActor, id: number): PlacedIssue {
  for (const repository of world.repositories.values()) {
    if (!canSee(repository, actor)) continue;
    const issue = repository.issues.ofId(id);
    if (issue?.id === id) return { repository, issue };
  }
  throw new ApiError(404, 'Not Found');
}

/**
 * Says that an issue waits for another, which may be in another repository. Emits
 * `issue_dependencies` blocked_by_added. A circle of them is let be: GitHub only shows it.
 */
export function addBlockedBy(
  world: World,
  actor: AccountActor,
  blocked: PlacedIssue,
  blocking: PlacedIssue,
): void {
  requireRole(blocked.repository, actor, 'triage');
  const { issue } = blocking;
  if (issue === blocked.issue) throw invalid('An issue cannot be blocked by itself');
  if (issue.pullRequest !== undefined) throw invalid('Only an issue can block an issue');
  if (blocked.issue.blockedBy.some((one) => one.issue === issue)) {
    throw invalid('The dependency already exists');
  }
  blocked.issue.blockedBy.push(blocking);
  issue.blocking.push(blocked);
  tell(world, actor, blocked, blocking, 'blocked_by_added');
}

/** Takes a dependency away; 404 if there is none. Emits `issue_dependencies` blocked_by_removed. */
export function removeBlockedBy(
  world: World,
  actor: AccountActor,
  blocked: PlacedIssue,
  blockingId: number,
): void {
  requireRole(blocked.repository, actor, 'triage');
  const blocking = blocked.issue.blockedBy.find(({ issue }) => issue.id === blockingId);
  if (blocking === undefined) throw new ApiError(404, 'Not Found');
  unlink(blocked, blocking);
  tell(world, actor, blocked, blocking, 'blocked_by_removed');
}

/** Forgets all dependencies of an issue that is gone, and tells nobody. */
export function forgetDependencies({ repository, issue }: PlacedIssue): void {
  const self = { repository, issue };
  for (const blocking of [...issue.blockedBy]) unlink(self, blocking);
  for (const blocked of [...issue.blocking]) unlink(blocked, self);
}

function unlink(blocked: PlacedIssue, blocking: PlacedIssue): void {
  drop(blocked.issue.blockedBy, blocking);
  drop(blocking.issue.blocking, blocked);
}

function drop(list: PlacedIssue[], { issue }: PlacedIssue): void {
  const at = list.findIndex((one) => one.issue === issue);
  if (at >= 0) list.splice(at, 1);
}

function tell(
  world: World,
  actor: AccountActor,
  blocked: PlacedIssue,
  blocking: PlacedIssue,
  action: 'blocked_by_added' | 'blocked_by_removed',
): void {
  blocked.issue.updatedAt = world.clock.now();
  const payload = {
    action,
    blocked_issue_id: blocked.issue.id,
    blocked_issue: presentIssue(world, blocked.repository, blocked.issue),
    blocking_issue_id: blocking.issue.id,
    blocking_issue: presentIssue(world, blocking.repository, blocking.issue),
    blocking_issue_repo: presentRepository(world, blocking.repository),
  };
  const { repository } = blocked;
  world.events.emit({ name: 'issue_dependencies', action, repository, actor, payload });
}

function invalid(message: string): ApiError {
  const error = { resource: 'Issue', code: 'custom', field: 'issue_id', message };
  return new ApiError(422, 'Validation Failed', [error]);
}
