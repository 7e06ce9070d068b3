import { ApiError } from '../http/api-error.ts';
import type { AccountActor } from '../model/account.ts';
import type { Issue, PullRequest, StateReason } from '../model/issue.ts';
import type { Repository } from '../model/repository.ts';
import type { World } from '../model/world.ts';
import { hasRole } from './access.ts';
import { setAssignees } from './assignees.ts';
import { appOf } from './authorship.ts';
import { recordCrossReferences } from './cross-references.ts';
import { editBody } from './edits.ts';
import { emitIssueEvent } from './issue-events.ts';
import { addLabels, setLabels } from './issue-labels.ts';
import { nodeId } from '../model/node-id.ts';
import { setState } from './open-issues.ts';
import { recordTimeline } from './timeline.ts';

export interface NewIssue {
  readonly title: string;
  readonly body?: string | undefined;
  /** Dropped without a word, as GitHub does, if the actor may not label. */
  readonly labels?: readonly string[] | undefined;
  readonly assignees?: readonly string[] | undefined;
}

export interface IssueChanges {
  readonly title?: string | undefined;
  readonly body?: string | undefined;
  readonly state?: 'open' | 'closed' | undefined;
  readonly stateReason?: StateReason | undefined;
  readonly labels?: readonly string[] | undefined;
  readonly assignees?: readonly string[] | undefined;
}

/** Opens an issue. Emits `issues` opened, then labeled and assigned for each. */
export async function createIssue(
  world: World,
  repository: Repository,
  actor: AccountActor,
  request: NewIssue,
): Promise<Issue> {
  const issue = addIssue(world, repository, actor, request);
  await emitIssueEvent(world, repository, actor, issue, 'opened');
  if (!hasRole(repository, actor, 'triage')) return issue;
  await addLabels(world, repository, actor, issue, request.labels ?? []);
  await setAssignees(world, repository, actor, issue, request.assignees ?? []);
  return issue;
}

/** Takes the next number for an issue, or for a pull request; no event yet. */
export function addIssue(
  world: World,
  repository: Repository,
  actor: AccountActor,
  { title, body = '' }: NewIssue,
  pullRequest?: (number: number) => PullRequest,
): Issue {
  refuseInvalid(title, body);
  repository.lastNumber += 1;
  const number = repository.lastNumber;
  const id = world.nextId();
  const now = world.clock.now();
  const issue: Issue = {
    id,
    nodeId: nodeId('I', id),
    number,
    title: title.trim(),
    body,
    author: actor.user,
    app: appOf(actor),
    state: 'open',
    stateReason: undefined,
    locked: false,
    labels: [],
    assignees: [],
    createdAt: now,
    updatedAt: now,
    closedAt: undefined,
    closedBy: undefined,
    comments: [],
    timeline: [],
    edits: [],
    reactions: [],
    blockedBy: [],
    blocking: [],
    pullRequest: pullRequest?.(number),
  };
  repository.issues.set(number, issue);
  setState(repository, issue, 'open');
  recordCrossReferences(world, repository, actor.user, issue, title, body);
  return issue;
}

/** Changes what is given. Its author may edit and close it; the rest needs triage, as on GitHub. */
export async function updateIssue(
  world: World,
  repository: Repository,
  actor: AccountActor,
  issue: Issue,
  changes: IssueChanges,
): Promise<Issue> {
  if (issue.author.id !== actor.user.id && !hasRole(repository, actor, 'triage')) {
    throw new ApiError(403, 'Must have admin rights to Repository.');
  }
  const { title = issue.title, body = issue.body, labels, assignees, state, stateReason } = changes;
  refuseInvalid(title, body);
  await editText(world, repository, actor, issue, title.trim(), body);
  if (labels !== undefined) await setLabels(world, repository, actor, issue, labels);
  if (assignees !== undefined) await setAssignees(world, repository, actor, issue, assignees);
  if (state === 'closed') await closeIssue(world, repository, actor, issue, stateReason);
  if (state === 'open') await reopenIssue(world, repository, actor, issue);
  return issue;
}

/** Closes an issue or pull request; `closer` is the sha or node id of what did it. */
export async function closeIssue(
  world: World,
  repository: Repository,
  actor: AccountActor,
  issue: Issue,
  stateReason: StateReason = 'completed',
  closer?: string,
): Promise<void> {
  if (issue.state === 'closed') {
    if (issue.pullRequest === undefined && issue.stateReason !== stateReason) {
      issue.stateReason = stateReason;
      issue.updatedAt = world.clock.now();
    }
    return;
  }
  recordTimeline(world, actor.user, issue, { kind: 'closed', stateReason, closer });
  setState(repository, issue, 'closed');
  issue.stateReason = issue.pullRequest === undefined ? stateReason : undefined;
  issue.closedAt = issue.updatedAt;
  issue.closedBy = actor.user;
  await emitIssueEvent(world, repository, actor, issue, 'closed');
}

/** Opens a closed issue or pull request again; a merged one is refused with 422. */
export async function reopenIssue(
  world: World,
  repository: Repository,
  actor: AccountActor,
  issue: Issue,
): Promise<void> {
  if (issue.state === 'open') return;
  if (issue.pullRequest?.merged === true) {
    throw new ApiError(422, 'Validation Failed', [
      {
        resource: 'PullRequest',
        code: 'invalid',
        field: 'state',
        message: 'Cannot reopen a merged pull request',
      },
    ]);
  }
  recordTimeline(world, actor.user, issue, { kind: 'reopened' });
  setState(repository, issue, 'open');
  issue.stateReason = issue.pullRequest === undefined ? 'reopened' : undefined;
  issue.closedAt = undefined;
  issue.closedBy = undefined;
  await emitIssueEvent(world, repository, actor, issue, 'reopened');
}

/** Locks or unlocks the conversation: only who may write can comment on a locked one. */
export async function setLocked(
  world: World,
  repository: Repository,
  actor: AccountActor,
  issue: Issue,
  locked: boolean,
): Promise<void> {
  if (!hasRole(repository, actor, 'triage')) {
    throw new ApiError(403, 'Must have admin rights to Repository.');
  }
  if (issue.locked === locked) return;
  issue.locked = locked;
  const kind = locked ? 'locked' : 'unlocked';
  recordTimeline(world, actor.user, issue, { kind });
  await emitIssueEvent(world, repository, actor, issue, kind);
}

async function editText(
  world: World,
  repository: Repository,
  actor: AccountActor,
  issue: Issue,
  title: string,
  body: string,
): Promise<void> {
  const before = { title: issue.title, body: issue.body };
  if (before.title !== title) {
    issue.title = title;
    recordTimeline(world, actor.user, issue, { kind: 'renamed', from: before.title, to: title });
  }
  if (before.body !== body) editBody(world, actor.user, issue, body);
  const changes = {
    ...(before.title !== title && { title: { from: before.title } }),
    ...(before.body !== body && { body: { from: before.body } }),
  };
  if (Object.keys(changes).length === 0) return;
  recordCrossReferences(world, repository, actor.user, issue, title, body);
  await emitIssueEvent(world, repository, actor, issue, 'edited', { changes });
}

function refuseInvalid(title: string, body: string): void {
  if (title.trim() === '') throw invalid('title', 'missing_field');
  if ([...title].length > 256) {
    throw invalid('title', 'custom', 'title is too long (maximum is 256 characters)');
  }
  if ([...body].length > 65_536) {
    throw invalid('body', 'custom', 'body is too long (maximum is 65536 characters)');
  }
}

function invalid(field: string, code: string, message?: string): ApiError {
  const error = { resource: 'Issue', code, field, ...(message !== undefined && { message }) };
  return new ApiError(422, 'Validation Failed', [error]);
}
