import type { AccountActor } from '../model/account.ts';
import type { Repository } from '../model/repository.ts';
import type { World } from '../model/world.ts';
import { presentPush } from '../rest/present/push.ts';
import { onRefChanged } from './pull-requests.ts';
import type { RefChange } from './ref-protection.ts';

/**
 * What follows when a ref has changed, by whatever way: pull requests are brought up to date, then
 * `push` and `create` or `delete` are told.
 */
export async function afterRefChange(
  world: World,
  repository: Repository,
  actor: AccountActor,
  change: RefChange,
): Promise<void> {
  const { ref, before, after } = change;
  if (!ref.startsWith('refs/heads/') && !ref.startsWith('refs/tags/')) return;
  repository.pushedAt = world.clock.now();
  const push = await presentPush(world, repository, actor, change);
  await onRefChanged(world, repository, actor, change);
  const told = { repository, actor, action: undefined, ref };
  const sha = after ?? '';
  const refType = ref.startsWith('refs/tags/') ? 'tag' : 'branch';
  const name = ref.replace(/^refs\/(heads|tags)\//, '');
  const named = { ref: name, ref_type: refType, pusher_type: 'user' };
  if (before === undefined) {
    const { defaultBranch, description } = repository;
    const payload = { ...named, master_branch: defaultBranch, description };
    world.events.emit({ ...told, name: 'create', payload, sha });
  }
  if (after === undefined) world.events.emit({ ...told, name: 'delete', payload: named });
  world.events.emit({ ...told, name: 'push', payload: push, sha });
}
