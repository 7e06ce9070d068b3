import { ApiError } from '../http/api-error.ts';
import type { AccountActor } from '../model/account.ts';
import type { Issue, Label } from '../model/issue.ts';
import type { Repository } from '../model/repository.ts';
import type { World } from '../model/world.ts';
import { presentLabel } from '../rest/present/label.ts';
import { hasRole, requireRole } from './access.ts';
import { emitIssueEvent } from './issue-events.ts';
import { createLabel, findLabel } from './labels.ts';
import { recordTimeline } from './timeline.ts';

/**
 * Puts labels on an issue; a label that the repository does not have is made, where the actor may.
 * There is no compare-and-swap: the last writer wins, as on GitHub.
 */
export async function addLabels(
  world: World,
  repository: Repository,
  actor: AccountActor,
  issue: Issue,
  names: readonly string[],
): Promise<void> {
  requireRole(repository, actor, 'triage');
  const labels = names.map((name) => knownLabel(world, repository, actor, name));
  for (const label of new Set(labels)) {
    if (issue.labels.includes(label)) continue;
    issue.labels.push(label);
    await tell(world, repository, actor, issue, label, 'labeled');
  }
}

/** Takes one label off an issue; 404 'Label does not exist' if it is not on it. */
export async function removeLabel(
  world: World,
  repository: Repository,
  actor: AccountActor,
  issue: Issue,
  name: string,
): Promise<void> {
  requireRole(repository, actor, 'triage');
  const label = issue.labels.find((one) => one.name.toLowerCase() === name.toLowerCase());
  if (label === undefined) throw new ApiError(404, 'Label does not exist');
  issue.labels.splice(issue.labels.indexOf(label), 1);
  await tell(world, repository, actor, issue, label, 'unlabeled');
}

/** Makes an issue's labels exactly these: what is new is added, the rest taken off. */
export async function setLabels(
  world: World,
  repository: Repository,
  actor: AccountActor,
  issue: Issue,
  names: readonly string[],
): Promise<void> {
  const wanted = new Set(names.map((name) => name.toLowerCase()));
  const gone = issue.labels.filter((label) => !wanted.has(label.name.toLowerCase()));
  await addLabels(world, repository, actor, issue, names);
  for (const label of gone) await removeLabel(world, repository, actor, issue, label.name);
}

function knownLabel(
  world: World,
  repository: Repository,
  actor: AccountActor,
  name: string,
): Label {
  const known = findLabel(repository, name);
  if (known !== undefined) return known;
  if (!hasRole(repository, actor, 'write')) {
    throw new ApiError(403, 'You do not have permission to create labels on this repository.');
  }
  return createLabel(world, repository, actor, { name });
}

async function tell(
  world: World,
  repository: Repository,
  actor: AccountActor,
  issue: Issue,
  label: Label,
  kind: 'labeled' | 'unlabeled',
): Promise<void> {
  recordTimeline(world, actor.user, issue, { kind, label });
  const extra = { label: presentLabel(world, repository, label) };
  await emitIssueEvent(world, repository, actor, issue, kind, extra);
}
