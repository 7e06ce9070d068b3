import { ApiError } from '../http/api-error.ts';
import type { AccountActor } from '../model/account.ts';
import type { Issue, Label } from '../model/issue.ts';
import type { Repository } from '../model/repository.ts';
import type { World } from '../model/world.ts';
import { presentIssue } from '../rest/present/issue.ts';
import { presentRepository } from '../rest/present/repository.ts';
import { requireRole } from './access.ts';
import { forgetDependencies } from './dependencies.ts';
import { forgetReferences } from './cross-references.ts';
import { emitIssueEvent } from './issue-events.ts';
import { addIssue } from './issues.ts';
import { createLabel, findLabel } from './labels.ts';
import { forget, setState } from './open-issues.ts';
import { recordTimeline } from './timeline.ts';

/** Deletes an issue for good: its number answers 410. Emits `issues` deleted. */
export async function deleteIssue(
  world: World,
  repository: Repository,
  actor: AccountActor,
  issue: Issue,
): Promise<void> {
  requireRole(repository, actor, 'admin');
  refusePull(issue);
  forgetDependencies({ repository, issue });
  forgetReferences(repository, issue);
  repository.issues.delete(issue.number);
  forget(repository, issue);
  repository.goneIssues.set(issue.number, 'deleted');
  await emitIssueEvent(world, repository, actor, issue, 'deleted');
}

/**
 * Moves an issue to another repository of the same owner, as a new issue with its text, comments and
 * those of its labels that are there too; the old number answers 301. Gives the new issue. Emits
 * `issues` transferred here and `issues` opened there.
 */
export async function transferIssue(
  world: World,
  from: Repository,
  actor: AccountActor,
  issue: Issue,
  to: Repository,
  { createLabels = false } = {},
): Promise<Issue> {
  requireRole(from, actor, 'write');
  requireRole(to, actor, 'write');
  refusePull(issue);
  if (from.owner.id !== to.owner.id || from === to) {
    throw new ApiError(422, 'The issue cannot be transferred to that repository');
  }
  const { title, body } = issue;
  const moved = addIssue(world, to, { kind: 'user', user: issue.author }, { title, body });
  moved.comments.push(...issue.comments);
  // What mentioned it there has numbers of the other repository's.
  moved.timeline.push(...issue.timeline.filter(({ kind }) => kind !== 'cross-referenced'));
  moved.edits.push(...issue.edits);
  moved.reactions.push(...issue.reactions);
  moved.assignees.push(...issue.assignees);
  moved.labels.push(...labelsThere(world, to, actor, issue.labels, createLabels));
  setState(to, moved, issue.state);
  moved.stateReason = issue.stateReason;
  moved.closedAt = issue.closedAt;
  moved.closedBy = issue.closedBy;
  moved.locked = issue.locked;
  recordTimeline(world, actor.user, moved, { kind: 'transferred', from: from.fullName });
  forgetDependencies({ repository: from, issue });
  forgetReferences(from, issue);
  from.issues.delete(issue.number);
  forget(from, issue);
  from.goneIssues.set(issue.number, { repository: to, number: moved.number });
  const here = {
    new_issue: presentIssue(world, to, moved),
    new_repository: presentRepository(world, to),
  };
  await emitIssueEvent(world, from, actor, issue, 'transferred', { changes: here });
  const there = {
    old_issue: presentIssue(world, from, issue),
    old_repository: presentRepository(world, from),
  };
  await emitIssueEvent(world, to, actor, moved, 'opened', { changes: there });
  return moved;
}

function labelsThere(
  world: World,
  to: Repository,
  actor: AccountActor,
  labels: readonly Label[],
  createLabels: boolean,
): Label[] {
  return labels.flatMap((label) => {
    const known = findLabel(to, label.name);
    if (known !== undefined) return [known];
    return createLabels ? [createLabel(world, to, actor, label)] : [];
  });
}

function refusePull(issue: Issue): void {
  if (issue.pullRequest === undefined) return;
  throw new ApiError(422, 'Pull requests can be neither deleted nor transferred');
}
