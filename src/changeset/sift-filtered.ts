import type { Entry, Sifted } from './changed-entries.ts';
import type { ChangedFile } from './changeset.ts';
import { quote } from './file-problems.ts';
import { isLfsPointer } from './is-lfs-pointer.ts';
import { neededFilters } from './needed-filters.ts';
import type { PreparedGit } from './prepare-git-dir.ts';

/**
 * Takes out the files that have to go through a filter before they are stored: we run no program that the tree
 * names. What counts are the attributes of the tree that the change makes: it may have taken a file out of the
 * filter's hands, or put it there. `git`'s index holds that tree. What the base has at the same place, and what
 * a filter has made already, is as it should be.
 */
export async function siftFiltered(
  git: PreparedGit,
  entries: readonly Entry[],
  files: readonly ChangedFile[],
): Promise<Sifted<ChangedFile>> {
  const asked = entries.filter(
    ({ mode, blob, before }) => mode !== undefined && mode !== '120000' && blob !== before,
  );
  const filters = await neededFilters(
    git,
    asked.map(({ path }) => path),
  );
  const problems: string[] = [];
  const fit = files.filter((file) => {
    const filter = filters.get(file.path);
    if (filter === undefined || file.change === 'deleted') return true;
    if (filter === 'lfs' && isLfsPointer(Buffer.from(file.base64, 'base64'))) return true;
    problems.push(`${quote(file.path)} needs the git filter ${quote(filter)}, which is not run`);
    return false;
  });
  return { fit, problems };
}
