import { join } from 'node:path';
import { applyChangeset } from '../../changeset/apply-changeset.ts';
import type { Changeset } from '../../changeset/changeset.ts';
import { git } from '../git.ts';

/** The change as a patch, made in a clone that no agent has had. `folder` must not exist yet. */
export async function changePatch(
  repo: string,
  changeset: Changeset | undefined,
  folder: string,
): Promise<string> {
  if (!changeset) return '';
  await cloneAt(repo, changeset.base, folder);
  await applyChangeset(changeset, folder);
  await git(folder, 'add', '--all', '--force');
  const patch = await git(folder, 'diff', '--cached', '--no-color', '--no-ext-diff', '--binary');
  return `${patch}\n`;
}

/** A clone of its own, that shares no file with the repository, at one commit of it. */
export async function cloneAt(repo: string, commit: string, folder: string): Promise<void> {
  const options = ['--quiet', '--no-hardlinks', '--no-tags', '--no-checkout', '--template='];
  await git(join(folder, '..'), 'clone', ...options, '--', repo, folder);
  await git(folder, 'checkout', '--quiet', '--force', '-B', 'main', commit);
}
