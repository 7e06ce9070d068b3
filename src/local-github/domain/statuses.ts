import { ApiError } from '../http/api-error.ts';
import type { AccountActor } from '../model/account.ts';
import type { CommitStatus } from '../model/check.ts';
import { nodeId } from '../model/node-id.ts';
import type { Repository } from '../model/repository.ts';
import type { World } from '../model/world.ts';
import { presentStatus } from '../rest/present/status.ts';
import { presentCommit } from '../rest/present/commit.ts';
import { requireRole } from './access.ts';
import { checksOf } from './commit-checks.ts';

export interface NewStatus {
  readonly sha: string;
  readonly state: CommitStatus['state'];
  /** `default` unless given. */
  readonly context?: string | undefined;
  readonly description?: string | undefined;
  readonly targetUrl?: string | undefined;
}

/** Adds a commit status: the newest of a context counts. Emits `status`. 422 if there is no commit. */
export async function createStatus(
  world: World,
  repository: Repository,
  actor: AccountActor,
  request: NewStatus,
): Promise<CommitStatus> {
  requireRole(repository, actor, 'write');
  const commit = await repository.git.readCommit(request.sha);
  if (commit === undefined) throw new ApiError(422, `No commit found for SHA: ${request.sha}`);
  const id = world.nextId();
  const status: CommitStatus = {
    id,
    nodeId: nodeId('SC', id),
    sha: request.sha,
    context: request.context ?? 'default',
    state: request.state,
    description: request.description,
    targetUrl: request.targetUrl,
    creator: actor.user,
    createdAt: world.clock.now(),
  };
  repository.statuses.push(status);
  checksOf(repository, status.sha).statuses.push(status);
  const branches = (await repository.git.refs('refs/heads/'))
    .filter((ref) => ref.sha === status.sha)
    .map((ref) => ({
      name: ref.name.slice('refs/heads/'.length),
      commit: { sha: ref.sha },
      protected: repository.protections.has(ref.name.slice('refs/heads/'.length)),
    }));
  const payload = {
    ...presentStatus(world, repository, status),
    sha: status.sha,
    name: repository.fullName,
    commit: presentCommit(world, repository, commit),
    branches,
  };
  const event = { name: 'status', action: undefined, repository, actor, payload };
  world.events.emit({ ...event, sha: status.sha });
  return status;
}

/** The newest status of each context on a commit, oldest context first. */
export function latestStatuses(repository: Repository, sha: string): CommitStatus[] {
  const newest = new Map<string, CommitStatus>();
  for (const status of checksOf(repository, sha).statuses) newest.set(status.context, status);
  return [...newest.values()];
}
