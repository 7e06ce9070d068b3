import { z } from 'zod';
import { protectionOf } from '../domain/branch-rules.ts';
import { renameBranch } from '../domain/rename-branch.ts';
import { ApiError } from '../http/api-error.ts';
import type { Handlers, Reply, RepositoryCall } from '../http/handler.ts';
import { pageReply } from '../http/page.ts';
import { accountActor } from './account-actor.ts';
import { commitNamed } from './commits.ts';
import { presentCommit } from './present/commit.ts';
import { presentProtectionSummary } from './present/protection.ts';

const newName = z.object({ new_name: z.string() });

/** Branches, looked at and renamed. */
export const branchHandlers: Handlers = {
  repository: {
    'repos/list-branches': async (call) => {
      const { repository, world } = call;
      const refs = await repository.git.refs('refs/heads/');
      const all = refs.map(({ name, sha }) => ({ name: name.slice('refs/heads/'.length), sha }));
      const wanted = call.query['protected'];
      const shown = all.filter(
        ({ name }) =>
          wanted === undefined || (wanted === 'true') === repository.protections.has(name),
      );
      const url = `${world.addresses.api}/repos/${repository.fullName}`;
      return pageReply(call, shown, ({ name, sha }) => ({
        name,
        commit: { sha, url: `${url}/commits/${sha}` },
        protected: repository.protections.has(name),
        protection: presentProtectionSummary(protectionOf(repository, name)),
        protection_url: `${url}/branches/${encodeURIComponent(name)}/protection`,
      }));
    },
    'repos/get-branch': getBranch,
    'repos/rename-branch': async (call) => {
      const { new_name: name } = newName.parse(call.body);
      const actor = accountActor(call.actor);
      await renameBranch(call.world, call.repository, actor, call.params['branch'] ?? '', name);
      return {
        ...(await getBranch({ ...call, params: { ...call.params, branch: name } })),
        status: 201,
      };
    },
  },
  other: {},
};

async function getBranch({ world, repository, params }: RepositoryCall): Promise<Reply> {
  const name = params['branch'] ?? '';
  const sha = await repository.git.resolve(`refs/heads/${name}`);
  if (sha === undefined) throw new ApiError(404, 'Branch not found');
  const commit = await commitNamed(repository, sha);
  const protection = protectionOf(repository, name);
  const { api, web } = world.addresses;
  const self = `${api}/repos/${repository.fullName}/branches/${encodeURIComponent(name)}`;
  return {
    status: 200,
    body: {
      name,
      commit: presentCommit(world, repository, commit),
      _links: { self, html: `${web}/${repository.fullName}/tree/${name}` },
      protected: protection !== undefined,
      protection: presentProtectionSummary(protection),
      protection_url: `${self}/protection`,
    },
  };
}
