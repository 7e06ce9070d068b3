import type { AccountActor } from '../model/account.ts';
import type { QueueEntry, QueueTrial } from '../model/merge-queue.ts';
import type { Repository } from '../model/repository.ts';
import type { MergeQueueSettings } from '../model/ruleset.ts';
import type { World } from '../model/world.ts';
import type { NumberedPull } from './create-pull.ts';
import { writeMergeCommit } from './merge-commit.ts';
import { afterRefChange } from './ref-change.ts';

/**
 * Merges an entry for a trial, points a branch of the queue's own at it and asks for its checks:
 * `push`, then `merge_group` checks_requested. `undefined` on a conflict.
 */
export async function startTrial(
  world: World,
  repository: Repository,
  entry: QueueEntry,
  numbered: NumberedPull,
  settings: MergeQueueSettings,
): Promise<QueueTrial | undefined> {
  const { git } = repository;
  const base = await git.resolve(`refs/heads/${entry.baseRef}`);
  if (base === undefined) return undefined;
  const { tree, conflicts } = await git.mergeTrees(undefined, base, entry.headSha);
  if (conflicts.length > 0) return undefined;
  const { enqueuer } = entry;
  const words = { method: settings.method };
  const by = enqueuer.user;
  const sha = await writeMergeCommit(world, repository, by, numbered, words, { base, tree });
  const branch = `gh-readonly-queue/${entry.baseRef}/pr-${entry.number}-${base}`;
  const deadline = world.clock.now() + settings.checkTimeoutMinutes * 60_000;
  entry.trial = { branch, base, sha, deadline };
  const ref = `refs/heads/${branch}`;
  const before = await git.resolve(ref);
  await git.casRef(ref, sha, before);
  await afterRefChange(world, repository, enqueuer, { ref, before, after: sha });
  await emitGroup(world, repository, enqueuer, entry, entry.trial, 'checks_requested');
  return entry.trial;
}

/** Ends an entry's trial, if there is one: its branch is deleted and `merge_group` destroyed told. */
export async function endTrial(
  world: World,
  repository: Repository,
  actor: AccountActor,
  entry: QueueEntry,
  reason: 'merged' | 'invalidated' | 'dequeued',
): Promise<void> {
  const { trial } = entry;
  if (trial === undefined) return;
  entry.trial = undefined;
  await emitGroup(world, repository, actor, entry, trial, 'destroyed', { reason });
  const ref = `refs/heads/${trial.branch}`;
  if (!(await repository.git.casRef(ref, undefined, trial.sha))) return;
  await afterRefChange(world, repository, actor, { ref, before: trial.sha, after: undefined });
}

async function emitGroup(
  world: World,
  repository: Repository,
  actor: AccountActor,
  entry: QueueEntry,
  trial: QueueTrial,
  action: 'checks_requested' | 'destroyed',
  extra: { readonly reason?: string } = {},
): Promise<void> {
  const commit = await repository.git.readCommit(trial.sha);
  const ref = `refs/heads/${trial.branch}`;
  const merge_group = {
    head_sha: trial.sha,
    head_ref: ref,
    base_sha: trial.base,
    base_ref: `refs/heads/${entry.baseRef}`,
    head_commit: {
      id: trial.sha,
      tree_id: commit?.tree ?? '',
      message: commit?.message ?? '',
      timestamp: world.clock.iso(commit?.committer.at),
      author: { name: commit?.author.name, email: commit?.author.email },
      committer: { name: commit?.committer.name, email: commit?.committer.email },
    },
  };
  const payload = { action, ...extra, merge_group };
  world.events.emit({
    name: 'merge_group',
    action,
    repository,
    actor,
    payload,
    ref,
    sha: trial.sha,
  });
}
