import { z } from 'zod';
import type { Signature, TreeEdit, TreeEntry } from '../git/git-objects.ts';
import { writeApiCommit } from '../domain/signed-commit.ts';
import { isWorkflowFile, mayWriteWorkflows } from '../domain/workflow-files.ts';
import { ApiError } from '../http/api-error.ts';
import type { Handlers, Reply, RepositoryCall } from '../http/handler.ts';
import { notAccessible } from '../http/authorize.ts';
import type { Repository } from '../model/repository.ts';
import type { World } from '../model/world.ts';
import { accountActor } from './account-actor.ts';
import { created } from './git-refs.ts';
import { presentGitCommit } from './present/commit.ts';

const newBlob = z.object({ content: z.string(), encoding: z.string().default('utf-8') });
const mode = z.enum(['100644', '100755', '040000', '160000', '120000']);
const newTree = z.object({
  base_tree: z.string().nullish(),
  tree: z.array(
    z.object({
      path: z.string(),
      mode: mode.default('100644'),
      sha: z.string().nullish(),
      content: z.string().optional(),
    }),
  ),
});
const person = z.object({ name: z.string(), email: z.string(), date: z.string().optional() });
const newCommit = z.object({
  message: z.string(),
  tree: z.string(),
  parents: z.array(z.string()).default([]),
  author: person.optional(),
  committer: person.partial().optional(),
});

/** Blobs, trees and commits, by the Git Data API. */
export const gitObjectHandlers: Handlers = {
  repository: {
    'git/create-blob': async ({ world, repository, body }) => {
      const { content, encoding } = newBlob.parse(body);
      const bytes = Buffer.from(content, encoding === 'base64' ? 'base64' : 'utf8');
      const sha = await repository.git.writeBlob(bytes);
      const url = urlOf(world, repository, `blobs/${sha}`);
      return created(world, repository, `git/blobs/${sha}`, { sha, url });
    },
    'git/get-blob': getBlob,
    'git/create-tree': createTree,
    'git/get-tree': getTree,
    'git/create-commit': createCommit,
    'git/get-commit': async ({ world, repository, params }) => {
      const commit = await repository.git.readCommit(params['commit_sha'] ?? '');
      if (commit === undefined) throw new ApiError(404, 'Not Found');
      return { status: 200, body: presentGitCommit(world, repository, commit) };
    },
  },
  other: {},
};

async function getBlob({ world, repository, params, headers }: RepositoryCall): Promise<Reply> {
  const sha = params['file_sha'] ?? '';
  const bytes = await repository.git.readBlob(sha);
  if (bytes === undefined) throw new ApiError(404, 'Not Found');
  if (/\.raw\b/.test(headers['accept'] ?? '')) return { status: 200, body: bytes };
  return {
    status: 200,
    body: {
      sha,
      node_id: `B_${Buffer.from(`${repository.id}:${sha}`).toString('base64url')}`,
      size: bytes.length,
      url: urlOf(world, repository, `blobs/${sha}`),
      content: lines(Buffer.from(bytes).toString('base64')),
      encoding: 'base64',
    },
  };
}

async function createTree({ world, repository, actor, body }: RepositoryCall): Promise<Reply> {
  const { git } = repository;
  const wanted = newTree.parse(body);
  const base = wanted.base_tree ?? undefined;
  if (base !== undefined && (await git.readTree(base)) === undefined) {
    throw new ApiError(404, 'Not Found');
  }
  const edits: TreeEdit[] = [];
  for (const entry of wanted.tree) {
    const invalid = /^\/|\/\/|\/$|(^|\/)(\.|\.\.|\.git)(\/|$)|\0/i.test(entry.path);
    if (entry.path === '' || invalid) {
      throw new ApiError(422, 'tree.path contains a malformed path component');
    }
    if (entry.sha === null && base === undefined)
      throw new ApiError(422, 'tree.sha must not be null');
    const { path, mode } = entry;
    if (typeof entry.sha === 'string') await refuseMissing(repository, entry.sha, mode);
    else if (entry.sha === undefined && entry.content === undefined) {
      throw new ApiError(422, 'Must supply either tree.sha or tree.content');
    }
    const written = entry.content === undefined ? undefined : Buffer.from(entry.content);
    const sha = entry.sha ?? (written === undefined ? undefined : await git.writeBlob(written));
    if (isWorkflowFile(path) && !mayWriteWorkflows(accountActor(actor))) {
      const before = base === undefined ? undefined : await git.objectInfo(`${base}:${path}`);
      if (before?.sha !== sha) throw notAccessible('contents=write,workflows=write');
    }
    edits.push({ path, mode, sha });
  }
  const sha = await git.writeTree(base, edits);
  const shown = await presentTree(world, repository, sha, false);
  return created(world, repository, `git/trees/${sha}`, shown);
}

async function refuseMissing({ git }: Repository, sha: string, mode: string): Promise<void> {
  // A submodule's commit is in another repository.
  if (mode === '160000') return;
  const type = mode === '040000' ? 'tree' : 'blob';
  if ((await git.objectInfo(sha))?.type === type) return;
  throw new ApiError(422, `tree.sha ${sha} is not a valid ${type}`);
}

async function getTree({ world, repository, params, query }: RepositoryCall): Promise<Reply> {
  const rev = params['tree_sha'] ?? '';
  const sha = (await repository.git.objectInfo(`${rev}^{tree}`))?.sha;
  if (sha === undefined) throw new ApiError(404, 'Not Found');
  const recursive = query['recursive'] !== undefined;
  return { status: 200, body: await presentTree(world, repository, sha, recursive) };
}

async function createCommit({ world, repository, actor, body }: RepositoryCall): Promise<Reply> {
  const { git } = repository;
  const wanted = newCommit.parse(body);
  if ((await git.objectInfo(wanted.tree))?.type !== 'tree') {
    throw new ApiError(422, 'Tree SHA does not exist');
  }
  for (const parent of wanted.parents) {
    if ((await git.objectInfo(parent))?.type === 'commit') continue;
    throw new ApiError(422, 'Parent SHA does not exist or is not a commit object');
  }
  const by = accountActor(actor);
  const { user } = by;
  const now: Signature = { name: user.name, email: user.email, at: world.clock.now() };
  const author = wanted.author === undefined ? now : signed(wanted.author, now);
  const committer = wanted.committer === undefined ? author : signed(wanted.committer, author);
  const { message, tree, parents } = wanted;
  const content = { message, tree, parents, author, committer };
  const sha = await writeApiCommit(repository, by, content, wanted);
  const commit = { sha, message, tree, parents, author, committer };
  const shown = presentGitCommit(world, repository, commit);
  return created(world, repository, `git/commits/${sha}`, shown);
}

function signed(
  given: { name?: string | undefined; email?: string | undefined; date?: string | undefined },
  otherwise: Signature,
): Signature {
  const at = given.date === undefined ? otherwise.at : Date.parse(given.date);
  if (Number.isNaN(at)) throw new ApiError(422, 'Invalid date');
  return { name: given.name ?? otherwise.name, email: given.email ?? otherwise.email, at };
}

async function presentTree(
  world: World,
  repository: Repository,
  sha: string,
  recursive: boolean,
): Promise<Record<string, unknown>> {
  const entries = (await repository.git.readTree(sha, { recursive })) ?? [];
  const tree = await Promise.all(entries.map((entry) => presentEntry(world, repository, entry)));
  return { sha, url: urlOf(world, repository, `trees/${sha}`), tree, truncated: false };
}

async function presentEntry(
  world: World,
  repository: Repository,
  { path, mode, type, sha }: TreeEntry,
): Promise<Record<string, unknown>> {
  const entry = { path, mode, type, sha };
  if (type === 'commit') return entry;
  const url = urlOf(world, repository, `${type}s/${sha}`);
  if (type === 'tree') return { ...entry, url };
  const size = (await repository.git.objectInfo(sha))?.size ?? 0;
  return { ...entry, size, url };
}

function urlOf(world: World, repository: Repository, path: string): string {
  return `${world.addresses.api}/repos/${repository.fullName}/git/${path}`;
}

/** Base64 as GitHub writes it, 60 characters a line. */
function lines(base64: string): string {
  return base64.replace(/.{60}/g, '$&\n').replace(/\n?$/, '\n');
}
