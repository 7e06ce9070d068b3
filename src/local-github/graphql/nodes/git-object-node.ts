import type { TreeEntry } from '../../git/git-objects.ts';
import { nodeId } from '../../model/node-id.ts';
import type { Repository } from '../../model/repository.ts';
import type { Node, Nodes } from '../nodes.ts';

/** Bytes of a blob's text that GraphQL gives; a longer one is cut and says so. */
const MOST_TEXT = 512_000;

/** A commit, tree or blob by any name that git knows it by (`main:README.md`), or `null`. */
export async function gitObjectNode(
  nodes: Nodes,
  repository: Repository,
  name: string,
): Promise<Node | null> {
  if (name.startsWith('-')) return null;
  const info = await repository.git.objectInfo(name);
  if (info === undefined) return null;
  const { sha } = info;
  switch (info.type) {
    case 'commit': {
      const commit = await repository.git.readCommit(sha);
      return commit === undefined ? null : nodes.commit(repository, commit);
    }
    case 'tree':
      return treeNode(nodes, repository, sha);
    case 'blob':
      return blobNode(nodes, repository, sha, info.size);
    default:
      return null;
  }
}

function objectFields(nodes: Nodes, repository: Repository, type: string, sha: string): Node {
  return {
    __typename: type,
    id: nodeId(type === 'Tree' ? 'T' : 'B', `${repository.id}:${sha}`),
    oid: sha,
    abbreviatedOid: sha.slice(0, 7),
    repository: () => nodes.repository(repository),
  };
}

function treeNode(nodes: Nodes, repository: Repository, sha: string): Node {
  return {
    ...objectFields(nodes, repository, 'Tree', sha),
    entries: async () => {
      const entries = (await repository.git.readTree(sha)) ?? [];
      return entries.map((entry) => entryNode(nodes, repository, entry));
    },
  };
}

function entryNode(nodes: Nodes, repository: Repository, entry: TreeEntry): Node {
  const extension = /\.[^./]*$/.exec(entry.path)?.[0] ?? '';
  return {
    __typename: 'TreeEntry',
    name: entry.path,
    path: entry.path,
    extension,
    mode: Number.parseInt(entry.mode, 8),
    type: entry.type,
    oid: entry.sha,
    object: () => (entry.type === 'commit' ? null : nodes.object(repository, entry.sha)),
    size: async () =>
      entry.type === 'blob' ? ((await repository.git.objectInfo(entry.sha))?.size ?? 0) : 0,
    repository: () => nodes.repository(repository),
  };
}

function blobNode(nodes: Nodes, repository: Repository, sha: string, size: number): Node {
  const bytes = async (): Promise<Uint8Array> =>
    (await repository.git.readBlob(sha)) ?? new Uint8Array();
  const isBinary = async (): Promise<boolean> => (await bytes()).subarray(0, 8_000).includes(0);
  return {
    ...objectFields(nodes, repository, 'Blob', sha),
    byteSize: size,
    isBinary,
    isTruncated: size > MOST_TEXT,
    text: async () =>
      (await isBinary()) ? null : Buffer.from((await bytes()).subarray(0, MOST_TEXT)).toString(),
  };
}
