import type { TreeEntry } from '../git/git-objects.ts';
import { ApiError } from '../http/api-error.ts';
import type { Handlers, Reply, RepositoryCall } from '../http/handler.ts';
import type { Repository } from '../model/repository.ts';
import { removeFile, writeFile } from './file-writes.ts';
import { presentDirectory, presentFile } from './present/content.ts';

/** Above this many bytes a file's content is left out of the JSON. */
const mostBytes = 1024 * 1024;

/** Files and folders. */
export const contentHandlers: Handlers = {
  repository: {
    'repos/get-content': (call) => getContent(call, call.params['path'] ?? ''),
    'repos/get-readme': async (call) => {
      const { repository } = call;
      const entries = (await repository.git.readTree(await commitOf(call))) ?? [];
      const readme = entries.find(({ path }) => /^readme(\.\w+)?$/i.test(path));
      if (readme === undefined) throw new ApiError(404, 'Not Found');
      return getContent(call, readme.path);
    },
    'repos/create-or-update-file-contents': writeFile,
    'repos/delete-file': removeFile,
  },
  other: {},
};

async function getContent(call: RepositoryCall, asked: string): Promise<Reply> {
  const { world, repository, query, headers } = call;
  const { git } = repository;
  const path = asked.replace(/^\/+|\/+$/g, '');
  const commit = await commitOf(call);
  const ref = typeof query['ref'] === 'string' ? query['ref'] : repository.defaultBranch;
  const object = await git.objectInfo(path === '' ? `${commit}^{tree}` : `${commit}:${path}`);
  if (object === undefined) throw new ApiError(404, 'Not Found');
  const accept = headers['accept'] ?? '';
  if (object.type === 'tree') {
    const entries = await directory(repository, object.sha, path);
    const shown = presentDirectory(world, repository, ref, entries);
    const asObject = { type: 'dir', path, sha: object.sha, entries: shown };
    return { status: 200, body: /\.object\b/.test(accept) ? asObject : shown };
  }
  const bytes = await git.readBlob(object.sha);
  if (bytes === undefined) throw new ApiError(404, 'Not Found');
  if (/\.raw\b/.test(accept)) {
    const type = 'application/vnd.github.v3.raw; charset=utf-8';
    return { status: 200, body: bytes, headers: { 'content-type': type } };
  }
  const { sha } = object;
  const content = bytes.length > mostBytes ? undefined : bytes;
  const file = { path, sha, size: bytes.length, content };
  return { status: 200, body: presentFile(world, repository, ref, file) };
}

async function commitOf({ repository, query }: RepositoryCall): Promise<string> {
  const { git, defaultBranch } = repository;
  const ref = typeof query['ref'] === 'string' ? query['ref'] : undefined;
  const sha = await git.resolve(ref ?? defaultBranch);
  if (sha !== undefined) return sha;
  if (ref === undefined) throw new ApiError(404, 'This repository is empty.');
  throw new ApiError(404, `No commit found for the ref ${ref}`);
}

async function directory(
  { git }: Repository,
  tree: string,
  path: string,
): Promise<(TreeEntry & { readonly size: number })[]> {
  const entries = (await git.readTree(tree)) ?? [];
  return Promise.all(
    entries.map(async (entry) => ({
      ...entry,
      path: path === '' ? entry.path : `${path}/${entry.path}`,
      size: entry.type === 'blob' ? ((await git.objectInfo(entry.sha))?.size ?? 0) : 0,
    })),
  );
}
