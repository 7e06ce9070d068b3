import { z } from 'zod';
import { findUser } from '../domain/accounts.ts';
import { createRepository, roleIncludes, roleOf } from '../domain/repositories.ts';
import { ApiError } from '../http/api-error.ts';
import type { Call, Handlers, Reply, RepositoryCall } from '../http/handler.ts';
import { pageReply } from '../http/page.ts';
import type { RepositoryRole, User } from '../model/account.ts';
import { presentFullRepository, presentRepository } from './present/repository.ts';
import { presentUser } from './present/user.ts';

const newRepository = z.object({
  name: z.string(),
  description: z.string().nullish(),
  private: z.boolean().optional(),
  auto_init: z.boolean().optional(),
});
const changes = z.object({
  description: z.string().nullish(),
  private: z.boolean().optional(),
  default_branch: z.string().optional(),
  allow_squash_merge: z.boolean().optional(),
  allow_merge_commit: z.boolean().optional(),
  delete_branch_on_merge: z.boolean().optional(),
});

/** Repositories themselves, and who works on them. */
export const repoHandlers: Handlers = {
  repository: {
    'repos/get': ({ world, repository, actor }) => ({
      status: 200,
      body: presentFullRepository(world, repository, actor),
    }),
    'repos/update': update,
    'repos/get-collaborator-permission-level': (call) => {
      const user = userOf(call);
      return { status: 200, body: presentRole(call, user, roleOf(call.repository, user)) };
    },
    'repos/check-collaborator': (call) => {
      const { repository } = call;
      const user = userOf(call);
      const isCollaborator =
        repository.collaborators.has(user.login) || repository.owner.id === user.id;
      if (!isCollaborator) throw new ApiError(404, 'Not Found');
      return { status: 204 };
    },
  },
  other: {
    'repos/list-for-authenticated-user': (call) => {
      const { world, actor } = call;
      const mine = [...world.repositories.values()].filter(
        ({ owner, collaborators }) =>
          actor.kind === 'user' &&
          (owner.id === actor.user.id || collaborators.has(actor.user.login)),
      );
      return pageReply(call, mine, (repository) => presentRepository(world, repository, actor));
    },
    'repos/create-for-authenticated-user': create,
  },
};

async function create({ world, actor, body }: Call): Promise<Reply> {
  if (actor.kind !== 'user') throw new ApiError(401, 'Requires authentication');
  const wanted = newRepository.parse(body);
  const repository = await createRepository(world, actor.user, wanted.name, {
    description: wanted.description ?? undefined,
    private: wanted.private,
    autoInit: wanted.auto_init,
  });
  return { status: 201, body: presentFullRepository(world, repository, actor) };
}

async function update({ world, repository, actor, body }: RepositoryCall): Promise<Reply> {
  const wanted = changes.parse(body ?? {});
  const { default_branch: branch } = wanted;
  if (branch !== undefined && branch !== repository.defaultBranch) {
    if ((await repository.git.resolve(`refs/heads/${branch}`)) === undefined) {
      const message = `The branch ${branch} was not found. Please push that ref first or create it via the Git Data API.`;
      throw new ApiError(422, 'Validation Failed', [
        { resource: 'Repository', field: 'default_branch', code: 'invalid', message },
      ]);
    }
    await repository.git.setHead(branch);
    repository.defaultBranch = branch;
  }
  repository.description = wanted.description ?? repository.description;
  repository.private = wanted.private ?? repository.private;
  repository.allowSquashMerge = wanted.allow_squash_merge ?? repository.allowSquashMerge;
  repository.allowMergeCommit = wanted.allow_merge_commit ?? repository.allowMergeCommit;
  repository.deleteBranchOnMerge = wanted.delete_branch_on_merge ?? repository.deleteBranchOnMerge;
  return { status: 200, body: presentFullRepository(world, repository, actor) };
}

function userOf({ world, params }: Call): User {
  const user = findUser(world, params['username'] ?? '');
  if (user === undefined) throw new ApiError(404, 'Not Found');
  return user;
}

function presentRole(
  { world }: Call,
  user: User,
  role: RepositoryRole | undefined,
): Record<string, unknown> {
  const permissions = {
    admin: roleIncludes(role, 'admin'),
    maintain: roleIncludes(role, 'maintain'),
    push: roleIncludes(role, 'write'),
    triage: roleIncludes(role, 'triage'),
    pull: roleIncludes(role, 'read'),
  };
  // The older word knows neither triage nor maintain.
  const older = { read: 'read', triage: 'read', write: 'write', maintain: 'write', admin: 'admin' };
  const name = role ?? 'none';
  return {
    permission: role === undefined ? 'none' : older[role],
    role_name: name,
    user: { ...presentUser(world, user), permissions, role_name: name },
  };
}
