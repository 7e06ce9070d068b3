import { ApiError } from '../http/api-error.ts';
import type { AccountActor } from '../model/account.ts';
import type { Repository } from '../model/repository.ts';
import type { World } from '../model/world.ts';
import type { NumberedPull } from './create-pull.ts';
import { emitIssueEvent } from './issue-events.ts';
import { updateIssue } from './issues.ts';
import { invalidateMergeability, writeTestMerge } from './mergeability.ts';
import { recordTimeline } from './timeline.ts';

export interface PullChanges {
  readonly title?: string | undefined;
  readonly body?: string | undefined;
  readonly state?: 'open' | 'closed' | undefined;
  readonly base?: string | undefined;
}

/** Changes what is given of a pull request. A new base emits `pull_request` edited. */
export async function updatePull(
  world: World,
  repository: Repository,
  actor: AccountActor,
  { issue, pull }: NumberedPull,
  { base, ...changes }: PullChanges,
): Promise<void> {
  const reopens = changes.state === 'open' && issue.state === 'closed';
  const head = await repository.git.resolve(`refs/heads/${pull.headRef}`);
  if (reopens && head === undefined) {
    throw new ApiError(422, 'Validation Failed', [
      {
        resource: 'PullRequest',
        code: 'invalid',
        field: 'state',
        message: `state cannot be changed. The ${pull.headRef} branch has been deleted.`,
      },
    ]);
  }
  if (base !== undefined && base !== pull.baseRef) {
    const sha = await repository.git.resolve(`refs/heads/${base}`);
    if (sha === undefined) {
      throw new ApiError(422, 'Validation Failed', [
        { resource: 'PullRequest', field: 'base', code: 'invalid' },
      ]);
    }
    recordTimeline(world, actor.user, issue, {
      kind: 'base_ref_changed',
      from: pull.baseRef,
      to: base,
    });
    const from = { ref: { from: pull.baseRef }, sha: { from: pull.baseSha } };
    pull.baseRef = base;
    pull.baseSha = sha;
    await writeTestMerge(world, repository, pull);
    invalidateMergeability(world, pull);
    const extra = { changes: { base: from } };
    await emitIssueEvent(world, repository, actor, issue, 'edited', extra);
  }
  if (reopens) {
    pull.headSha = head ?? pull.headSha;
    invalidateMergeability(world, pull);
    await writeTestMerge(world, repository, pull);
  }
  await updateIssue(world, repository, actor, issue, changes);
}
