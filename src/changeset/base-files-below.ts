import type { FileMode } from './changeset.ts';
import type { PreparedGit } from './prepare-git-dir.ts';
import { records } from './records.ts';
import { runGit } from './run-git.ts';

/** A file as the base's tree holds it. */
export interface BaseFile {
  readonly path: string;
  readonly mode: FileMode;
  readonly content: Buffer;
}

/** What the base's tree holds at a path or below it, submodules aside. */
export async function baseFilesBelow(git: PreparedGit, folder: string): Promise<BaseFile[]> {
  const files: BaseFile[] = [];
  const listing = await runGit(git, ['ls-tree', '-r', '-z', git.tree, '--', folder]);
  for (const record of records(listing)) {
    const [entry = '', path = ''] = record.toString('utf8').split('\t');
    const [mode, , blob = ''] = entry.split(' ');
    if (mode !== '100644' && mode !== '100755' && mode !== '120000') continue;
    files.push({ path, mode, content: await runGit(git, ['cat-file', 'blob', blob]) });
  }
  return files;
}
