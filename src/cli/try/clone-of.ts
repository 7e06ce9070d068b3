import { join } from 'node:path';
import { git } from '../git.ts';

/** A clone of its own, without files yet, that shares none with the repository. */
export async function cloneOf(repo: string, folder: string): Promise<void> {
  const options = ['--quiet', '--no-hardlinks', '--no-tags', '--no-checkout', '--template='];
  await git(join(folder, '..'), 'clone', ...options, '--', repo, folder);
}
