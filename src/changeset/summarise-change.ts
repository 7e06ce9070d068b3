import type { ChangeSummary } from '../core/attempt.ts';
import { baseFiles } from './base-files.ts';
import type { Changeset } from './changeset.ts';
import type { PreparedGit } from './prepare-git-dir.ts';
import { bytePath } from './survey-tree.ts';

const FILES = 200;

/** What a changeset does to each file, for people: a file is new if the base's tree lacks it. */
export async function summariseChange(
  git: PreparedGit,
  { files }: Changeset,
): Promise<ChangeSummary> {
  const shown = files.slice(0, FILES);
  const { sizes } = await baseFiles(git);
  return {
    total: files.length,
    files: shown.map(({ path, change }) => {
      if (change === 'deleted') return { path, change };
      const isKnown = sizes.has(bytePath(Buffer.from(path)));
      return { path, change: isKnown ? 'modified' : 'added' };
    }),
  };
}
