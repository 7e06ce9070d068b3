import type { AccountActor, User } from '../model/account.ts';
import type { Issue } from '../model/issue.ts';
import type { Repository } from '../model/repository.ts';
import type { World } from '../model/world.ts';
import { presentUser } from '../rest/present/user.ts';
import { requireRole } from './access.ts';
import { findUser } from './accounts.ts';
import { emitIssueEvent } from './issue-events.ts';
import { recordTimeline } from './timeline.ts';

/**
 * Makes an issue's assignees exactly these. Who is unknown, or has no role here, is passed over in
 * silence, as on GitHub.
 */
export async function setAssignees(
  world: World,
  repository: Repository,
  actor: AccountActor,
  issue: Issue,
  logins: readonly string[],
): Promise<void> {
  const wanted = logins
    .map((login) => findUser(world, login))
    .filter((user) => user !== undefined)
    .filter((user) => user.id === repository.owner.id || repository.collaborators.has(user.login));
  const gone = issue.assignees.filter((user) => !wanted.includes(user));
  const added = wanted.filter((user) => !issue.assignees.includes(user));
  if (gone.length + added.length === 0) return;
  requireRole(repository, actor, 'triage');
  for (const user of gone) {
    issue.assignees.splice(issue.assignees.indexOf(user), 1);
    await tell(world, repository, actor, issue, user, 'unassigned');
  }
  for (const user of added) {
    issue.assignees.push(user);
    await tell(world, repository, actor, issue, user, 'assigned');
  }
}

async function tell(
  world: World,
  repository: Repository,
  actor: AccountActor,
  issue: Issue,
  assignee: User,
  kind: 'assigned' | 'unassigned',
): Promise<void> {
  recordTimeline(world, actor.user, issue, { kind, assignee });
  const extra = { assignee: presentUser(world, assignee) };
  await emitIssueEvent(world, repository, actor, issue, kind, extra);
}
