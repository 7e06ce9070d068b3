import { baseFiles } from './base-files.ts';
import { hasAttributes } from './has-attributes.ts';
import { neededFilters } from './needed-filters.ts';
import type { PreparedGit } from './prepare-git-dir.ts';
import { textOf } from './survey-tree.ts';
import { withBaseIndex } from './with-base-index.ts';

/** What a repository has that no change of it can carry. */
export interface Uncarried {
  readonly submodules: boolean;
  /** Files that have to go through a filter. */
  readonly filtered: boolean;
}

/** What the base's tree has of it. Throws PAWL_GIT_FAILED. */
export async function findUncarried(git: PreparedGit): Promise<Uncarried> {
  const { sizes, submodules } = await baseFiles(git);
  const filters = hasAttributes(sizes.keys())
    ? await neededFilters(await withBaseIndex(git, 'filters'), [...sizes.keys()].map(textOf))
    : undefined;
  return { submodules: submodules.length > 0, filtered: (filters?.size ?? 0) > 0 };
}
