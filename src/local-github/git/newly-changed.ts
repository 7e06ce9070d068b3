import type { GitRepository } from './git-repository.ts';
import { gitOutput } from './run-git.ts';

/** Whether any of these commits has another `folder` than one of its parents. */
export async function anyTouches(
  repository: GitRepository,
  commits: Iterable<string>,
  folder: string,
): Promise<boolean> {
  const at = async (sha: string): Promise<string | undefined> =>
    (await repository.objectInfo(`${sha}:${folder}`))?.sha;
  for (const sha of commits) {
    const mine = await at(sha);
    const parents = (await repository.readCommit(sha))?.parents ?? [];
    if (parents.length === 0 && mine !== undefined) return true;
    for (const parent of parents) if ((await at(parent)) !== mine) return true;
  }
  return false;
}

/** The first path below `folder` that git tells of the commits which `rev` has and no branch. */
export async function firstChanged(
  path: string,
  rev: string,
  folder: string,
): Promise<string | undefined> {
  const args = ['log', '-c', '--name-only', '--format=', rev, '--not', '--branches', '--', folder];
  return (await gitOutput(path, args)).split('\n').find((one) => one !== '');
}
