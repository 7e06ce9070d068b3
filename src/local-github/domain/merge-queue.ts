import { ApiError } from '../http/api-error.ts';
import type { AccountActor } from '../model/account.ts';
import type { QueueEntry, QueueRemoval } from '../model/merge-queue.ts';
import { nodeId } from '../model/node-id.ts';
import type { Repository } from '../model/repository.ts';
import type { World } from '../model/world.ts';
import { requireRole } from './access.ts';
import { demandsOn, queueOf } from './branch-rules.ts';
import type { NumberedPull } from './create-pull.ts';
import { emitIssueEvent } from './issue-events.ts';
import { endTrial } from './queue-trial.ts';
import { mergeViolations } from './rule-violations.ts';
import { recordTimeline } from './timeline.ts';

/**
 * Puts a pull request at the end of its base's merge queue (or with `jump` before those that are not
 * being tested yet). Emits `pull_request` enqueued. 422 if there is no queue, the head is another than
 * `expectedHead`, or what its rules demand of a merge is missing.
 */
export async function enqueuePull(
  world: World,
  repository: Repository,
  actor: AccountActor,
  numbered: NumberedPull,
  { expectedHead, jump = false }: { expectedHead?: string | undefined; jump?: boolean } = {},
): Promise<QueueEntry> {
  requireRole(repository, actor, 'write');
  const { issue, pull } = numbered;
  refuse(world, repository, numbered, expectedHead);
  const id = world.nextId();
  const entry: QueueEntry = {
    id,
    nodeId: nodeId('MQE', id),
    number: issue.number,
    baseRef: pull.baseRef,
    headSha: pull.headSha,
    enqueuer: actor,
    enqueuedAt: world.clock.now(),
    trial: undefined,
  };
  const queue = repository.mergeQueue;
  const before = queue.findIndex((one) => one.baseRef === pull.baseRef && one.trial === undefined);
  queue.splice(jump && before >= 0 ? before : queue.length, 0, entry);
  recordTimeline(world, actor.user, issue, { kind: 'added_to_merge_queue', enqueuer: actor.user });
  await emitIssueEvent(world, repository, actor, issue, 'enqueued');
  return entry;
}

/** Takes a pull request out of its queue. 422 if it is in none. */
export async function dequeuePull(
  world: World,
  repository: Repository,
  actor: AccountActor,
  numbered: NumberedPull,
): Promise<QueueEntry> {
  requireRole(repository, actor, 'write');
  const entry = entryOf(repository, numbered.issue.number);
  if (entry === undefined) throw new ApiError(422, 'Pull request is not in the merge queue');
  await leaveQueue(world, repository, actor, entry, 'MANUAL');
  return entry;
}

/** The entry of a pull request, if it waits for its merge. */
export function entryOf(repository: Repository, number: number): QueueEntry | undefined {
  return repository.mergeQueue.find((entry) => entry.number === number);
}

/** The entries of one branch, in their order. */
export function entriesOf(repository: Repository, branch: string): QueueEntry[] {
  return repository.mergeQueue.filter((entry) => entry.baseRef === branch);
}

/** Takes an entry out, whatever becomes of its pull request. Emits `pull_request` dequeued. */
export async function leaveQueue(
  world: World,
  repository: Repository,
  actor: AccountActor,
  entry: QueueEntry,
  reason: QueueRemoval,
): Promise<void> {
  const at = repository.mergeQueue.indexOf(entry);
  if (at < 0) return;
  repository.mergeQueue.splice(at, 1);
  const before = entry.trial?.sha;
  await endTrial(world, repository, actor, entry, reason === 'MERGE' ? 'merged' : 'dequeued');
  const issue = repository.issues.get(entry.number);
  if (issue === undefined) return;
  if (reason !== 'MERGE') {
    const enqueuer = entry.enqueuer.user;
    const detail = { kind: 'removed_from_merge_queue', enqueuer, reason, before } as const;
    recordTimeline(world, actor.user, issue, detail);
  }
  await emitIssueEvent(world, repository, actor, issue, 'dequeued', { reason });
}

function refuse(
  world: World,
  repository: Repository,
  { issue, pull }: NumberedPull,
  expectedHead: string | undefined,
): void {
  const refuseIf = (is: boolean, message: string): void => {
    if (is) throw new ApiError(422, message);
  };
  const noQueue = `The branch ${pull.baseRef} does not have a merge queue`;
  refuseIf(queueOf(repository, pull.baseRef) === undefined, noQueue);
  const moved = expectedHead !== undefined && expectedHead !== pull.headSha;
  refuseIf(moved, 'Head branch was modified. Review and try the merge again.');
  refuseIf(issue.state === 'closed', 'Pull request is closed');
  refuseIf(pull.draft, 'Pull request is in draft state');
  refuseIf(pull.mergeable === false, 'Pull request has merge conflicts');
  const isIn = entryOf(repository, issue.number) !== undefined;
  refuseIf(isIn, 'Pull request is already in the merge queue');
  const facts = { sha: pull.headSha, outOfDate: false };
  const words = demandsOn(repository, pull.baseRef).flatMap((demands) =>
    mergeViolations(world, repository, pull, demands, facts),
  );
  refuseIf(words.length > 0, `Pull request ${words.join(' ')}`);
}
