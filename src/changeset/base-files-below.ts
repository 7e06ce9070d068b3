import { baseFiles } from './base-files.ts';
import { isFileMode } from './changeset.ts';
import type { FileMode } from './changeset.ts';
import { listTree } from './list-tree.ts';
import type { PreparedGit } from './prepare-git-dir.ts';
import { runGit } from './run-git.ts';
import { bytePath, outermost } from './survey-tree.ts';

/** A file as the base's tree holds it. */
export interface BaseFile {
  readonly path: string;
  readonly mode: FileMode;
  readonly content: Buffer;
}

/** What the base's tree holds at a path or below it, submodules aside. */
export async function baseFilesBelow(git: PreparedGit, folder: string): Promise<BaseFile[]> {
  const places = new Set([bytePath(Buffer.from(folder))]);
  const { sizes } = await baseFiles(git);
  // They are known already, and most repositories have none.
  if (![...sizes.keys()].some((path) => outermost(path, places) !== undefined)) return [];
  const files: BaseFile[] = [];
  for (const { about, path } of await listTree(git, ['-r'], [folder])) {
    const [mode = '', , blob = ''] = about;
    if (!isFileMode(mode)) continue;
    const content = await runGit(git, ['cat-file', 'blob', blob]);
    files.push({ path: path.toString('utf8'), mode, content });
  }
  return files;
}
