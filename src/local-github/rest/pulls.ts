import { z } from 'zod';
import { createPull } from '../domain/create-pull.ts';
import { mergePull } from '../domain/merge.ts';
import { testMerge } from '../domain/mergeability.ts';
import { pullDiff } from '../domain/pull-diff.ts';
import { updatePullBranch } from '../domain/update-branch.ts';
import { updatePull } from '../domain/update-pull.ts';
import { ApiError } from '../http/api-error.ts';
import { pageReply } from '../http/page.ts';
import type { Handlers, RepositoryCall, Reply } from '../http/handler.ts';
import { accountActor } from './account-actor.ts';
import { findPull } from './find-issue.ts';
import { listPulls, pullsOfCommit } from './list-pulls.ts';
import { presentChangedFile, presentCommit } from './present/commit.ts';
import { presentPull } from './present/pull.ts';

const newPull = z.object({
  title: z.string().optional(),
  body: z.string().nullish(),
  head: z.string(),
  base: z.string(),
  draft: z.boolean().optional(),
  issue: z.number().optional(),
});
const pullChanges = z.object({
  title: z.string().optional(),
  body: z.string().nullish(),
  state: z.enum(['open', 'closed']).optional(),
  base: z.string().optional(),
});
const mergeBody = z.object({
  commit_title: z.string().optional(),
  commit_message: z.string().optional(),
  sha: z.string().optional(),
  merge_method: z.enum(['merge', 'squash', 'rebase']).optional(),
});
const branchBody = z.object({ expected_head_sha: z.string().optional() }).nullish();

/** Operations on pull requests. */
export const pullHandlers: Handlers = {
  repository: {
    'pulls/create': async (call) => {
      const { issue: number, title, body, ...rest } = newPull.parse(call.body);
      if (number !== undefined) {
        throw new ApiError(501, 'Not built in local-github: pulls/create with issue');
      }
      const { world, repository } = call;
      const request = { title: title ?? '', body: body ?? '', ...rest };
      const { issue, pull } = await createPull(
        world,
        repository,
        accountActor(call.actor),
        request,
      );
      const shown = await presentPull(world, repository, issue, pull);
      return { status: 201, body: shown, headers: { location: shown.url } };
    },
    'pulls/get': (call) => shownPull(call),
    'pulls/list': listPulls,
    'repos/list-pull-requests-associated-with-commit': pullsOfCommit,
    'pulls/update': async (call) => {
      const { body, ...rest } = pullChanges.parse(call.body ?? {});
      const changes = { ...rest, ...(body !== undefined && { body: body ?? '' }) };
      const actor = accountActor(call.actor);
      await updatePull(call.world, call.repository, actor, findPull(call), changes);
      return shownPull(call);
    },
    'pulls/merge': async (call) => {
      const given = mergeBody.parse(call.body ?? {});
      const request = {
        method: given.merge_method,
        sha: given.sha,
        commitTitle: given.commit_title,
        commitMessage: given.commit_message,
      };
      const actor = accountActor(call.actor);
      const sha = await mergePull(call.world, call.repository, actor, findPull(call), request);
      const body = { sha, merged: true, message: 'Pull Request successfully merged' };
      return { status: 200, body };
    },
    'pulls/check-if-merged': (call) => {
      if (!findPull(call).pull.merged) throw new ApiError(404, 'Not Found');
      return { status: 204 };
    },
    'pulls/list-files': async (call) => {
      const { pull } = findPull(call);
      const { files } = await pullDiff(call.repository, pull);
      return pageReply(call, files, (file) =>
        presentChangedFile(call.world, call.repository, pull.headSha, file),
      );
    },
    'pulls/list-commits': async (call) => {
      const { pull } = findPull(call);
      const commits = await call.repository.git.log(`${pull.baseSha}..${pull.headSha}`, {
        first: 250,
      });
      return pageReply(call, commits.toReversed(), (commit) =>
        presentCommit(call.world, call.repository, commit),
      );
    },
    'pulls/update-branch': async (call) => {
      const expected = branchBody.parse(call.body)?.expected_head_sha;
      const actor = accountActor(call.actor);
      const { issue, pull } = findPull(call);
      await updatePullBranch(call.world, call.repository, actor, { issue, pull }, expected);
      const { api } = call.world.addresses;
      const url = `${api}/repos/${call.repository.fullName}/pulls/${issue.number}`;
      return { status: 202, body: { message: 'Updating pull request branch.', url } };
    },
  },
  other: {},
};

async function shownPull(call: RepositoryCall): Promise<Reply> {
  const { issue, pull } = findPull(call);
  await testMerge(call.world, call.repository, pull);
  return { status: 200, body: await presentPull(call.world, call.repository, issue, pull) };
}
