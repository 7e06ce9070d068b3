import { ApiError } from '../http/api-error.ts';
import type { AccountActor } from '../model/account.ts';
import type { Comment, Issue } from '../model/issue.ts';
import type { Repository } from '../model/repository.ts';
import type { World } from '../model/world.ts';
import { presentComment } from '../rest/present/comment.ts';
import { presentIssue } from '../rest/present/issue.ts';
import { hasRole } from './access.ts';
import { appOf } from './authorship.ts';
import { recordCrossReferences } from './cross-references.ts';
import { editBody } from './edits.ts';
import { nodeId } from '../model/node-id.ts';

/** Characters that a body may have. */
const BODY_LIMIT = 65_536;

/** A comment with the issue it stands on. */
export interface PlacedComment {
  readonly issue: Issue;
  readonly comment: Comment;
}

/** Where comments were last found or made: they are edited over and over. */
const places = new WeakMap<Repository, Map<number, PlacedComment>>();

export function findComment(repository: Repository, id: number): PlacedComment | undefined {
  const known = placesIn(repository).get(id);
  // It may have gone since, or its issue.
  const isThere = known !== undefined && repository.issues.get(known.issue.number) === known.issue;
  if (isThere && known.issue.comments.includes(known.comment)) return known;
  for (const issue of repository.issues.values()) {
    const comment = issue.comments.find((one) => one.id === id);
    if (comment !== undefined) return { issue, comment };
  }
  return undefined;
}

/** Comments on an issue or pull request. Emits `issue_comment` created. */
export function createComment(
  world: World,
  repository: Repository,
  actor: AccountActor,
  issue: Issue,
  body: string,
): Comment {
  refuseInvalidBody(body);
  refuseLocked(repository, actor, issue);
  const id = world.nextId();
  const now = world.clock.now();
  const comment: Comment = {
    id,
    nodeId: nodeId('IC', id),
    author: actor.user,
    app: appOf(actor),
    body,
    createdAt: now,
    updatedAt: now,
    edits: [],
    reactions: [],
    minimizedReason: undefined,
  };
  issue.comments.push(comment);
  placesIn(repository).set(id, { issue, comment });
  issue.updatedAt = now;
  recordCrossReferences(world, repository, actor.user, issue, body);
  emitComment(world, repository, actor, { issue, comment }, 'created');
  return comment;
}

/** Edits a comment: its author may, and whoever may write. Emits `issue_comment` edited. */
export function updateComment(
  world: World,
  repository: Repository,
  actor: AccountActor,
  { issue, comment }: PlacedComment,
  body: string,
): Comment {
  refuseStranger(repository, actor, comment);
  refuseLocked(repository, actor, issue);
  refuseInvalidBody(body);
  const from = comment.body;
  if (from === body) return comment;
  editBody(world, actor.user, comment, body);
  issue.updatedAt = comment.updatedAt;
  recordCrossReferences(world, repository, actor.user, issue, body);
  emitComment(world, repository, actor, { issue, comment }, 'edited', {
    changes: { body: { from } },
  });
  return comment;
}

/** Deletes a comment: its author may, and whoever may write. Emits `issue_comment` deleted. */
export function deleteComment(
  world: World,
  repository: Repository,
  actor: AccountActor,
  { issue, comment }: PlacedComment,
): void {
  refuseStranger(repository, actor, comment);
  refuseLocked(repository, actor, issue);
  issue.comments.splice(issue.comments.indexOf(comment), 1);
  placesIn(repository).delete(comment.id);
  issue.updatedAt = world.clock.now();
  emitComment(world, repository, actor, { issue, comment }, 'deleted');
}

/** Hides a comment from whoever does not ask for it, as its author may, and whoever may write. */
export function minimizeComment(
  repository: Repository,
  actor: AccountActor,
  comment: Comment,
  classifier: string,
): void {
  refuseStranger(repository, actor, comment);
  comment.minimizedReason = classifier.toLowerCase().replaceAll('_', '-');
}

function placesIn(repository: Repository): Map<number, PlacedComment> {
  const known = places.get(repository) ?? new Map<number, PlacedComment>();
  places.set(repository, known);
  return known;
}

function refuseStranger(repository: Repository, actor: AccountActor, comment: Comment): void {
  if (comment.author.id === actor.user.id || hasRole(repository, actor, 'write')) return;
  throw new ApiError(403, 'Must have admin rights to Repository.');
}

/**
 * In a locked conversation only people who may write can add, change or delete comments: no App, whatever
 * it may write elsewhere. Editing is refused in the same words (`CommentCannotUpdateReason.LOCKED`).
 */
function refuseLocked(repository: Repository, actor: AccountActor, issue: Issue): void {
  if (!issue.locked || (actor.kind === 'user' && hasRole(repository, actor, 'write'))) return;
  throw new ApiError(403, 'Unable to create comment because issue is locked.');
}

function refuseInvalidBody(body: string): void {
  if (body.trim() === '') throw invalid('Body cannot be blank');
  if ([...body].length > BODY_LIMIT) {
    throw invalid(`Body is too long (maximum is ${BODY_LIMIT} characters)`);
  }
}

function invalid(message: string): ApiError {
  const error = { resource: 'IssueComment', code: 'unprocessable', field: 'data', message };
  return new ApiError(422, 'Validation Failed', [error]);
}

function emitComment(
  world: World,
  repository: Repository,
  actor: AccountActor,
  { issue, comment }: PlacedComment,
  action: 'created' | 'edited' | 'deleted',
  extra: Readonly<Record<string, unknown>> = {},
): void {
  const payload = {
    action,
    issue: presentIssue(world, repository, issue),
    comment: presentComment(world, repository, issue, comment),
    ...extra,
  };
  world.events.emit({ name: 'issue_comment', action, repository, actor, payload });
}
