import { z } from 'zod';
import { createRef, updateRef } from '../domain/refs.ts';
import { writeApiCommit } from '../domain/signed-commit.ts';
import type { Commit, Signature, TreeEdit } from '../git/git-objects.ts';
import { ApiError } from '../http/api-error.ts';
import type { Reply, RepositoryCall } from '../http/handler.ts';
import { accountActor } from './account-actor.ts';
import { presentGitCommit } from './present/commit.ts';
import { presentFile } from './present/content.ts';

const person = z.object({ name: z.string(), email: z.string(), date: z.string().optional() });
const change = z.object({
  message: z.string(),
  content: z.string().default(''),
  sha: z.string().optional(),
  branch: z.string().optional(),
  author: person.optional(),
  committer: person.optional(),
});
type Change = z.infer<typeof change>;

/** `PUT /contents/{path}`: one commit that makes or changes one file. */
export async function writeFile(call: RepositoryCall): Promise<Reply> {
  const { world, repository } = call;
  const wanted = change.parse(call.body);
  const path = call.params['path'] ?? '';
  const existing = await existingBlob(call, wanted, path);
  if (existing !== undefined && wanted.sha === undefined) {
    throw new ApiError(422, 'Invalid request.\n\n"sha" wasn\'t supplied.');
  }
  refuseOther(path, existing, wanted.sha);
  const bytes = Buffer.from(wanted.content, 'base64');
  const sha = await repository.git.writeBlob(bytes);
  const commit = await commitChange(call, wanted, { path, mode: '100644', sha });
  const ref = wanted.branch ?? repository.defaultBranch;
  const file = { path, sha, size: bytes.length, content: bytes };
  const shown = presentFile(world, repository, ref, file);
  const content = Object.fromEntries(
    Object.entries(shown).filter(([name]) => name !== 'content' && name !== 'encoding'),
  );
  const status = existing === undefined ? 201 : 200;
  return { status, body: { content, commit: presentGitCommit(world, repository, commit) } };
}

/** `DELETE /contents/{path}`: one commit without that file. */
export async function removeFile(call: RepositoryCall): Promise<Reply> {
  const { world, repository } = call;
  const wanted = change.parse(call.body);
  const path = call.params['path'] ?? '';
  const existing = await existingBlob(call, wanted, path);
  if (existing === undefined) throw new ApiError(404, 'Not Found');
  refuseOther(path, existing, wanted.sha);
  const commit = await commitChange(call, wanted, { path, mode: '100644', sha: undefined });
  const body = { content: null, commit: presentGitCommit(world, repository, commit) };
  return { status: 200, body };
}

async function existingBlob(
  { repository }: RepositoryCall,
  { branch }: Change,
  path: string,
): Promise<string | undefined> {
  const { git, defaultBranch } = repository;
  const tip = await git.resolve(`refs/heads/${branch ?? defaultBranch}`);
  if (tip === undefined) {
    if (branch === undefined || branch === defaultBranch) return undefined;
    throw new ApiError(404, `Branch ${branch} not found`);
  }
  const object = await git.objectInfo(`${tip}:${path}`);
  return object?.type === 'blob' ? object.sha : undefined;
}

function refuseOther(path: string, existing: string | undefined, given: string | undefined): void {
  if (given === undefined || given === existing) return;
  throw new ApiError(409, `${path} does not match ${given}`);
}

async function commitChange(
  { world, repository, actor }: RepositoryCall,
  wanted: Change,
  edit: TreeEdit,
): Promise<Commit> {
  const { git } = repository;
  const by = accountActor(actor);
  const ref = `refs/heads/${wanted.branch ?? repository.defaultBranch}`;
  const tip = await git.resolve(ref);
  const tree = await git.writeTree(tip, [edit]);
  const now: Signature = { name: by.user.name, email: by.user.email, at: world.clock.now() };
  const author = signed(wanted.author ?? wanted.committer, now);
  const committer = signed(wanted.committer ?? wanted.author, now);
  const parents = tip === undefined ? [] : [tip];
  const { message } = wanted;
  const content = { message, tree, parents, author, committer };
  const sha = await writeApiCommit(repository, by, content, wanted);
  if (tip === undefined) await createRef(world, repository, by, ref, sha);
  else {
    await updateRef(world, repository, by, ref, sha, { expected: tip }).catch((error: unknown) => {
      const isRace =
        error instanceof ApiError && /cannot be updated|not a fast forward/.test(error.message);
      throw isRace ? new ApiError(409, `is at ${sha} but expected ${tip}`) : error;
    });
  }
  return { sha, message, tree, parents, author, committer };
}

function signed(given: z.infer<typeof person> | undefined, now: Signature): Signature {
  if (given === undefined) return now;
  const at = given.date === undefined ? now.at : Date.parse(given.date);
  return { name: given.name, email: given.email, at };
}
