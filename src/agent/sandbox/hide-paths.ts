import { lstat, mkdir, readlink, realpath, rmdir, symlink, unlink } from 'node:fs/promises';
import type { HiddenPath } from './sandbox-plan.ts';

export interface Hidden {
  readonly paths: readonly HiddenPath[];
  /** Links, for which an empty folder stands meanwhile. */
  readonly links: readonly string[];
  /** Puts them back. */
  restore(): Promise<void>;
}

/**
 * Makes ready to hide these paths; one that does not exist is no matter. A mount would follow a link, and
 * hide what that leads to: the project's own sources, say. So a folder of ours takes the link's place, and is
 * mounted over. Nobody in the sandbox can change what a mount covers, so that the link can be put back.
 */
export async function hidePaths(wanted: readonly string[]): Promise<Hidden> {
  const paths: HiddenPath[] = [];
  const targets = new Map<string, Buffer>();
  for (const path of wanted) {
    const found = await lstat(path).catch(() => undefined);
    if (found === undefined) continue;
    if (found.isSymbolicLink()) {
      targets.set(path, await readlink(path, { encoding: 'buffer' }));
      await unlink(path);
      await mkdir(path);
    }
    const isFolder = found.isDirectory() || found.isSymbolicLink();
    paths.push({ path: await realpath(path), kind: isFolder ? 'folder' : 'file' });
  }
  return {
    paths,
    links: [...targets.keys()],
    async restore() {
      for (const [path, target] of targets) {
        await rmdir(path);
        await symlink(target, path);
      }
    },
  };
}
