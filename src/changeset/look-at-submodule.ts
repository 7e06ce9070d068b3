import { lstat } from 'node:fs/promises';
import type { KnownFolders } from './look-at-file.ts';
import { placeOf, surveyTree, textOf } from './survey-tree.ts';
import type { BytePath } from './survey-tree.ts';

export type SubmoduleLook =
  | { readonly is: 'nothing' | 'empty' | 'other' }
  | ({
      readonly is: 'filled';
      readonly folder: string;
      /** All that it holds, `.git` aside; paths are below its folder. */
      readonly files: readonly BytePath[];
      /** Whether git may be asked about them. */
      readonly isSafe: boolean;
    } & KnownFolders);

/**
 * What stands where the base's tree has a submodule; no file of it is opened. A checkout leaves an empty folder
 * there, unless it was asked for more. `empty`: folders at most. `other`: a file or a link.
 */
export async function lookAtSubmodule(workspace: string, path: BytePath): Promise<SubmoduleLook> {
  for (let end = path.indexOf('/'); end > 0; end = path.indexOf('/', end + 1)) {
    const parent = await statsAt(workspace, path.slice(0, end));
    // Then it would be found behind a link, if at all.
    if (!parent?.isDirectory()) return { is: 'nothing' };
  }
  const found = await statsAt(workspace, path);
  if (!found) return { is: 'nothing' };
  if (!found.isDirectory()) return { is: 'other' };
  const folder = `${workspace}/${textOf(path)}`;
  const files: BytePath[] = [];
  const { folders, unfit, traps } = await surveyTree(folder, new Set(), (file) => files.push(file));
  if (files.length === 0 && traps.length === 0) return { is: 'empty' };
  const unseen = new Set(unfit.map((entry) => entry.path));
  return { is: 'filled', folder, files, isSafe: traps.length === 0, folders, unseen };
}

function statsAt(workspace: string, path: BytePath) {
  return lstat(placeOf(workspace, path)).catch(() => undefined);
}
