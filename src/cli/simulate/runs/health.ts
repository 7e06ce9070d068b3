import type { GitRepository } from '../../../local-github/git/git-repository.ts';
import type { Repository } from '../../../local-github/model/repository.ts';

/** Whether all is well with a commit, as CI of pull requests, or that of the default branch, sees it. */
export interface Health {
  /** What anybody's CI sees. */
  readonly broken: readonly string[];
  /** What only the default branch's CI sees. */
  readonly hidden: readonly string[];
  /** Of each folder of files that break together, all but the first. */
  readonly together: readonly string[];
}

/** Where files say that something is broken, and who sees it. */
export const BROKEN = 'health';
export const HIDDEN = 'hidden';
/** Files that break when two of the same folder come together. */
export const TOGETHER = 'together';

const WELL: readonly string[] = [];

/**
 * The truth about a commit, by its content alone: a file under `health/` breaks it for all to see, one
 * under `hidden/` only for the default branch's CI, and two under one folder of `together/` break it
 * though each alone is good. So what takes such a file away really mends it.
 */
export class HealthReader {
  readonly #folders = new Map<string, readonly string[]>();

  async of({ git }: Pick<Repository, 'git'>, commit: string): Promise<Health> {
    const root = (await git.readTree(commit)) ?? [];
    const folder = (path: string): string | undefined =>
      root.find((entry) => entry.path === path && entry.type === 'tree')?.sha;
    const together = await this.#files(git, folder(TOGETHER));
    const folders = together.map((path) => path.split('/')[0] ?? '');
    const clashing = together.filter((_, at) => folders.indexOf(folders[at] ?? '') < at);
    return {
      broken: [...(await this.#files(git, folder(BROKEN))), ...clashing],
      hidden: await this.#files(git, folder(HIDDEN)),
      together: clashing,
    };
  }

  async #files(git: GitRepository, tree: string | undefined): Promise<readonly string[]> {
    if (tree === undefined) return WELL;
    const known = this.#folders.get(tree);
    if (known) return known;
    const entries = (await git.readTree(tree, { recursive: true })) ?? [];
    const files = entries.filter(({ type }) => type === 'blob').map(({ path }) => path);
    this.#folders.set(tree, files);
    return files;
  }
}
