import type { CommitStatus } from '../../model/check.ts';
import type { Repository } from '../../model/repository.ts';
import type { World } from '../../model/world.ts';
import { presentUser } from './user.ts';

/** A commit status inside a combined status: without who made it. */
export function presentSimpleStatus(world: World, repository: Repository, status: CommitStatus) {
  return {
    url: `${world.addresses.api}/repos/${repository.fullName}/statuses/${status.sha}`,
    avatar_url: presentUser(world, status.creator).avatar_url,
    id: status.id,
    node_id: status.nodeId,
    state: status.state,
    description: status.description ?? null,
    target_url: status.targetUrl ?? null,
    context: status.context,
    created_at: world.clock.iso(status.createdAt),
    updated_at: world.clock.iso(status.createdAt),
  };
}

/** A commit status as REST shows it. */
export function presentStatus(world: World, repository: Repository, status: CommitStatus) {
  return {
    ...presentSimpleStatus(world, repository, status),
    creator: presentUser(world, status.creator),
  };
}
