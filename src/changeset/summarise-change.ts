import type { ChangeSummary } from '../core/attempt.ts';
import type { Changeset } from './changeset.ts';
import type { PreparedGit } from './prepare-git-dir.ts';
import { runGit } from './run-git.ts';

const FILES = 200;

/** What a changeset does to each file, for people: a file is new if the base's tree lacks it. */
export async function summariseChange(
  git: PreparedGit,
  { files }: Changeset,
): Promise<ChangeSummary> {
  const shown = files.slice(0, FILES);
  const listing = await runGit(git, ['ls-tree', '-r', '--name-only', '-z', git.tree]);
  const known = new Set(listing.toString('utf8').split('\0'));
  return {
    total: files.length,
    files: shown.map(({ path, change }) => {
      if (change === 'deleted') return { path, change };
      return { path, change: known.has(path) ? 'modified' : 'added' };
    }),
  };
}
