import { join } from 'node:path';
import type { ChangedFile, Changeset } from '../../changeset/changeset.ts';
import { runGit } from '../../changeset/run-git.ts';
import type { PrivateGit } from '../../changeset/run-git.ts';
import { searchPathOf } from '../../process/search-path-of.ts';
import { cloneOf } from './clone-of.ts';

/**
 * The change as a patch, as `git apply` takes it, made in a clone that no agent has had. Nothing that the user
 * or the repository configured shapes it, and no file is written on the way. `folder` must not exist yet.
 */
export async function changePatch(
  repo: string,
  changeset: Changeset | undefined,
  folder: string,
): Promise<Buffer> {
  if (!changeset) return Buffer.of();
  await cloneOf(repo, folder);
  const gitDir = join(folder, '.git');
  const git = {
    gitDir,
    index: join(gitDir, 'index-of-patch'),
    searchPath: searchPathOf(process.env),
  };
  await runGit(git, ['read-tree', changeset.base]);
  const entries: string[] = [];
  // What is deleted makes way.
  for (const file of changeset.files.toSorted((a, b) => a.change.localeCompare(b.change))) {
    entries.push(`${await entryOf(git, file)}\t${file.path}\0`);
  }
  const input = entries.join('');
  await runGit(git, ['update-index', '--replace', '-z', '--index-info'], { input });
  const plain = ['--no-color', '--no-ext-diff', '--no-textconv', '--binary'];
  return runGit(git, ['diff', '--cached', ...plain, changeset.base]);
}

/** As `git update-index --index-info` reads it; the mode 0 removes a file. */
async function entryOf(git: PrivateGit, file: ChangedFile): Promise<string> {
  if (file.change === 'deleted') return `0 ${'0'.repeat(40)}`;
  const input = Buffer.from(file.base64, 'base64');
  const blob = await runGit(git, ['hash-object', '-w', '--stdin', '--no-filters'], { input });
  return `${file.mode} ${blob.toString('utf8').trim()}`;
}
