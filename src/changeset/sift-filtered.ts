import type { Entry, Sifted } from './changed-entries.ts';
import type { ChangedFile } from './changeset.ts';
import { quote } from './file-problems.ts';
import { isLfsPointer } from './is-lfs-pointer.ts';
import type { PreparedGit } from './prepare-git-dir.ts';
import { asRecords, records } from './records.ts';
import { runGit } from './run-git.ts';

/** A `filter` that names none, as `git check-attr` tells it. */
const NO_FILTER: readonly string[] = ['unspecified', 'unset', 'set'];

/**
 * Takes out the files that git would bring through a filter (Git LFS, say) before it stores them. We run no
 * program that the tree names, and as they are they would lie where every clone looks for what the filter makes
 * of them. What counts are the attributes of the tree that the change makes: it may have taken a file out of
 * the filter's hands, or put it there. `git`'s index holds that tree. What the base has at the same place, and
 * what a filter has made already, is as it should be.
 */
export async function siftFiltered(
  git: PreparedGit,
  entries: readonly Entry[],
  files: readonly ChangedFile[],
): Promise<Sifted<ChangedFile>> {
  const asked = entries.filter(
    ({ mode, blob, before }) => mode !== undefined && mode !== '120000' && blob !== before,
  );
  const filters = await filtersOf(
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

async function filtersOf(
  git: PreparedGit,
  paths: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const filters = new Map<string, string>();
  if (paths.length === 0) return filters;
  const input = asRecords(paths.map((path) => Buffer.from(path)));
  const args = ['check-attr', '--cached', '--stdin', '-z', 'filter'];
  const told = records(await runGit(git, args, { input })).map(String);
  for (let index = 0; index + 2 < told.length; index += 3) {
    const [path = '', , filter = ''] = told.slice(index);
    if (!NO_FILTER.includes(filter)) filters.set(path, filter);
  }
  return filters;
}
