import { z } from 'zod';
import { createRef, currentSha, deleteRef, updateRef } from '../domain/refs.ts';
import { ApiError } from '../http/api-error.ts';
import type { Handlers, Reply, RepositoryCall } from '../http/handler.ts';
import type { Repository } from '../model/repository.ts';
import type { World } from '../model/world.ts';
import { accountActor } from './account-actor.ts';

const newRef = z.object({ ref: z.string(), sha: z.string() });
const movedRef = z.object({ sha: z.string(), force: z.boolean().optional() });

/** Refs, by the Git Data API. */
export const gitRefHandlers: Handlers = {
  repository: {
    'git/get-ref': async ({ world, repository, params }) => {
      const ref = `refs/${params['ref'] ?? ''}`;
      const sha = await currentSha(repository, ref);
      if (sha === undefined) throw new ApiError(404, 'Not Found');
      return { status: 200, body: await presentRef(world, repository, ref, sha) };
    },
    'git/list-matching-refs': async ({ world, repository, params }) => {
      const refs = await repository.git.refs(`refs/${params['ref'] ?? ''}`);
      const body = await Promise.all(
        refs.map(({ name, sha }) => presentRef(world, repository, name, sha)),
      );
      return { status: 200, body };
    },
    'git/create-ref': async ({ world, repository, actor, body }) => {
      const { ref, sha } = newRef.parse(body);
      await createRef(world, repository, accountActor(actor), ref, sha);
      return created(
        world,
        repository,
        `git/${ref}`,
        await presentRef(world, repository, ref, sha),
      );
    },
    'git/update-ref': async ({ world, repository, actor, params, body }) => {
      const { sha, force = false } = movedRef.parse(body);
      const ref = `refs/${params['ref'] ?? ''}`;
      await updateRef(world, repository, accountActor(actor), ref, sha, { force });
      return { status: 200, body: await presentRef(world, repository, ref, sha) };
    },
    'git/delete-ref': removeRef,
  },
  other: {},
};

/** A 201 that says where to find what was made. */
export function created(
  { addresses }: World,
  { fullName }: Repository,
  path: string,
  body: unknown,
): Reply {
  const location = `${addresses.api}/repos/${fullName}/${path}`;
  return { status: 201, body, headers: { location } };
}

async function removeRef({ world, repository, actor, params }: RepositoryCall): Promise<Reply> {
  await deleteRef(world, repository, accountActor(actor), `refs/${params['ref'] ?? ''}`);
  return { status: 204 };
}

async function presentRef(
  world: World,
  repository: Repository,
  ref: string,
  sha: string,
): Promise<Record<string, unknown>> {
  const url = `${world.addresses.api}/repos/${repository.fullName}/git`;
  const type = (await repository.git.objectInfo(sha))?.type ?? 'commit';
  return {
    ref,
    node_id: `REF_${Buffer.from(`${repository.id}:${ref}`).toString('base64url')}`,
    url: `${url}/${ref}`,
    object: { sha, type, url: `${url}/${type}s/${sha}` },
  };
}
