import { ApiError } from '../http/api-error.ts';
import type { AccountActor } from '../model/account.ts';
import type { Repository } from '../model/repository.ts';
import type { World } from '../model/world.ts';
import { presentRepository } from '../rest/present/repository.ts';
import { requireRole } from './access.ts';
import { closeIssue } from './issues.ts';
import { openPulls } from './open-issues.ts';
import { updatePull } from './update-pull.ts';

/**
 * Gives a branch another name: its protection and the open pull requests into it follow, those out of
 * it are closed, and the default branch stays the default. Emits `create`, `delete`, and for the
 * default branch `repository` edited; no `push`.
 */
export async function renameBranch(
  world: World,
  repository: Repository,
  actor: AccountActor,
  from: string,
  to: string,
): Promise<void> {
  const isDefault = from === repository.defaultBranch;
  requireRole(repository, actor, isDefault ? 'admin' : 'write');
  const { git } = repository;
  const [before, after] = [`refs/heads/${from}`, `refs/heads/${to}`];
  const sha = await git.resolve(before);
  if (sha === undefined) throw new ApiError(404, 'Branch not found');
  if (!(await git.casRef(after, sha, undefined))) {
    throw new ApiError(422, `Branch '${to}' already exists`);
  }
  if (isDefault) {
    repository.defaultBranch = to;
    await git.setHead(to);
  }
  const protection = repository.protections.get(from);
  if (protection !== undefined) repository.protections.set(to, protection);
  repository.protections.delete(from);
  for (const issue of openPulls(repository)) {
    const pull = issue.pullRequest;
    if (pull === undefined) continue;
    if (pull.baseRef === from) {
      await updatePull(world, repository, actor, { issue, pull }, { base: to });
    }
    if (pull.headRef === from) await closeIssue(world, repository, actor, issue);
  }
  await git.casRef(before, undefined, sha);
  tell(world, repository, actor, { from, to, sha, isDefault });
}

function tell(
  world: World,
  repository: Repository,
  actor: AccountActor,
  { from, to, sha, isDefault }: { from: string; to: string; sha: string; isDefault: boolean },
): void {
  const { defaultBranch, description } = repository;
  const told = { repository, actor, action: undefined };
  const named = (ref: string) => ({ ref, ref_type: 'branch', pusher_type: 'user' });
  const made = { ...named(to), master_branch: defaultBranch, description };
  world.events.emit({ ...told, name: 'create', payload: made, ref: `refs/heads/${to}`, sha });
  world.events.emit({ ...told, name: 'delete', payload: named(from), ref: `refs/heads/${from}` });
  if (!isDefault) return;
  const action = 'edited';
  const changes = { default_branch: { from } };
  const payload = { action, changes, repository: presentRepository(world, repository) };
  world.events.emit({ name: 'repository', action, repository, actor, payload });
}
