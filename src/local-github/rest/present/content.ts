import type { TreeEntry } from '../../git/git-objects.ts';
import type { Repository } from '../../model/repository.ts';
import type { World } from '../../model/world.ts';

interface File {
  readonly path: string;
  readonly sha: string;
  readonly size: number;
  /** Left out if it is too big for GitHub's JSON. */
  readonly content: Uint8Array | undefined;
}

/** GitHub's `content-file`. */
export function presentFile(
  world: World,
  repository: Repository,
  ref: string,
  file: File,
): Record<string, unknown> {
  const { content } = file;
  const base64 = content === undefined ? '' : Buffer.from(content).toString('base64');
  return {
    type: 'file',
    encoding: content === undefined ? 'none' : 'base64',
    ...presentLinks(world, repository, ref, { ...file, type: 'blob' }),
    content: base64.replace(/.{60}/g, '$&\n').replace(/([^\n])$/, '$1\n'),
  };
}

/** GitHub's `content-directory`. */
export function presentDirectory(
  world: World,
  repository: Repository,
  ref: string,
  entries: readonly (TreeEntry & { readonly size: number })[],
): Record<string, unknown>[] {
  return entries.map((entry) => ({
    type: kindOf(entry),
    ...presentLinks(world, repository, ref, entry),
  }));
}

function presentLinks(
  { addresses }: World,
  { fullName }: Repository,
  ref: string,
  entry: Pick<TreeEntry, 'path' | 'sha' | 'type'> & { readonly size: number },
): Record<string, unknown> {
  const { api, web } = addresses;
  const { path, sha, size, type } = entry;
  const encoded = path.split('/').map(encodeURIComponent).join('/');
  const self = `${api}/repos/${fullName}/contents/${encoded}?ref=${encodeURIComponent(ref)}`;
  const git = `${api}/repos/${fullName}/git/${type}s/${sha}`;
  const html = `${web}/${fullName}/${type}/${ref}/${encoded}`;
  const raw = type === 'blob' ? `${web}/${fullName}/raw/${ref}/${encoded}` : null;
  return {
    name: path.split('/').at(-1) ?? path,
    path,
    sha,
    size,
    url: self,
    html_url: html,
    git_url: git,
    download_url: raw,
    _links: { self, git, html },
  };
}

function kindOf({ mode, type }: TreeEntry): string {
  if (type === 'tree') return 'dir';
  if (type === 'commit') return 'submodule';
  return mode === '120000' ? 'symlink' : 'file';
}
