import type { PreparedGit } from './prepare-git-dir.ts';
import { asRecords, records } from './records.ts';
import { runGit } from './run-git.ts';

/** Those that encrypt: git-crypt, git-agecrypt, transcrypt, and what people call their own. */
const ENCRYPTS = /crypt|cipher|gpg|openssl|secret|sops|vault/i;

/**
 * The filters of paths, by the attributes in `git`'s index, that a file must go through before it is stored:
 * without Git LFS it would be broken for every clone, and without one that encrypts it would lie there for all
 * to read. Others tidy (`nbstripout`, say): without them git takes a file as it is, as it does for whoever has
 * not set them up.
 */
export async function neededFilters(
  git: PreparedGit,
  paths: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const filters = new Map<string, string>();
  if (paths.length === 0) return filters;
  const input = asRecords(paths.map((path) => Buffer.from(path)));
  const args = ['check-attr', '--cached', '--stdin', '-z', 'filter'];
  const told = records(await runGit(git, args, { input })).map(String);
  for (let index = 0; index + 2 < told.length; index += 3) {
    const [path = '', , filter = ''] = told.slice(index, index + 3);
    if (filter === 'lfs' || ENCRYPTS.test(filter)) filters.set(path, filter);
  }
  return filters;
}
