import { z } from 'zod';
import { checksOf } from '../domain/commit-checks.ts';
import { createStatus, latestStatuses } from '../domain/statuses.ts';
import { ApiError } from '../http/api-error.ts';
import type { Handlers, RepositoryCall } from '../http/handler.ts';
import { pageReply } from '../http/page.ts';
import type { CommitStatus } from '../model/check.ts';
import { accountActor } from './account-actor.ts';
import { presentRepository } from './present/repository.ts';
import { presentSimpleStatus, presentStatus } from './present/status.ts';

const statusBody = z.object({
  state: z.enum(['error', 'failure', 'pending', 'success']),
  context: z.string().optional(),
  description: z.string().nullish(),
  target_url: z.string().nullish(),
});

/** Operations on commit statuses. */
export const statusHandlers: Handlers = {
  repository: {
    'repos/create-commit-status': async (call) => {
      const given = statusBody.parse(call.body);
      const request = {
        sha: call.params['sha'] ?? '',
        state: given.state,
        context: given.context,
        description: given.description ?? undefined,
        targetUrl: given.target_url ?? undefined,
      };
      const actor = accountActor(call.actor);
      const status = await createStatus(call.world, call.repository, actor, request);
      const body = presentStatus(call.world, call.repository, status);
      return { status: 201, body, headers: { location: body.url } };
    },
    'repos/get-combined-status-for-ref': async (call) => {
      const sha = await shaOf(call);
      const { world, repository } = call;
      const statuses = latestStatuses(repository, sha);
      const url = `${world.addresses.api}/repos/${repository.fullName}/commits/${sha}`;
      return pageReply(
        call,
        statuses,
        (status) => presentSimpleStatus(world, repository, status),
        (page, total) => ({
          state: combinedState(statuses),
          statuses: page,
          sha,
          total_count: total,
          repository: presentRepository(world, repository),
          commit_url: url,
          url: `${url}/status`,
        }),
      );
    },
    'repos/list-commit-statuses-for-ref': async (call) => {
      const sha = await shaOf(call);
      const { statuses } = checksOf(call.repository, sha);
      return pageReply(call, statuses.toReversed(), (status) =>
        presentStatus(call.world, call.repository, status),
      );
    },
  },
  other: {},
};

/** Without a status a commit is `pending`: "no statuses" is not "green". */
function combinedState(statuses: readonly CommitStatus[]): 'failure' | 'pending' | 'success' {
  if (statuses.some(({ state }) => state === 'failure' || state === 'error')) return 'failure';
  const green = statuses.length > 0 && statuses.every(({ state }) => state === 'success');
  return green ? 'success' : 'pending';
}

async function shaOf({ repository, params }: RepositoryCall): Promise<string> {
  const sha = await repository.git.resolve(params['ref'] ?? '');
  if (sha === undefined) throw new ApiError(404, 'Not Found');
  return sha;
}
