import { readdir } from 'node:fs/promises';

/** What a changeset cannot carry. Paths are relative to the workspace, in the bytes of the file system. */
export interface UnfitEntry {
  readonly path: Buffer;
  readonly why: string;
}

/**
 * Walks a workspace for what git would pass over in silence or take for a submodule: pipes, sockets and
 * devices, and folders that are repositories of their own. `skip` holds folders not to enter.
 */
export async function unfitEntries(
  workspace: string,
  skip: ReadonlySet<string>,
): Promise<UnfitEntry[]> {
  const found: UnfitEntry[] = [];
  const folders: string[] = [''];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    // Latin-1 keeps any byte as it is, so that names that are not UTF-8 survive the walk.
    const entries = await readdir(bytesOf(workspace, folder), {
      withFileTypes: true,
      encoding: 'buffer',
    });
    for (const entry of entries) {
      const name = entry.name.toString('latin1');
      const path = folder === '' ? name : `${folder}/${name}`;
      if (skip.has(path)) continue;
      if (name.toLowerCase() === '.git') {
        if (folder !== '')
          found.push({
            path: Buffer.from(folder, 'latin1'),
            why: 'is a git repository of its own',
          });
      } else if (entry.isDirectory()) folders.push(path);
      else if (!entry.isFile() && !entry.isSymbolicLink()) {
        found.push({ path: Buffer.from(path, 'latin1'), why: 'is a pipe, socket or device' });
      }
    }
  }
  return found;
}

function bytesOf(workspace: string, folder: string): Buffer {
  return Buffer.concat([Buffer.from(`${workspace}/`), Buffer.from(folder, 'latin1')]);
}
