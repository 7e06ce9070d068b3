import type { ChangedFile } from '../git/git-objects.ts';
import type { GitRepository } from '../git/git-repository.ts';
import type { PullRequest } from '../model/issue.ts';
import type { Repository } from '../model/repository.ts';

export interface PullDiff {
  readonly files: readonly ChangedFile[];
  /** How many commits the head has that the base has not. */
  readonly commits: number;
}

const known = new WeakMap<GitRepository, Map<string, Promise<PullDiff>>>();

/** What a pull request changes. Two commits never differ otherwise than they did: it is kept. */
export function pullDiff({ git }: Repository, pull: PullRequest): Promise<PullDiff> {
  const diffs = known.get(git) ?? new Map<string, Promise<PullDiff>>();
  known.set(git, diffs);
  const key = `${pull.baseSha}..${pull.headSha}`;
  const diff = diffs.get(key) ?? compare(git, pull.baseSha, pull.headSha);
  diffs.set(key, diff);
  return diff;
}

async function compare(git: GitRepository, base: string, head: string): Promise<PullDiff> {
  const from = (await git.mergeBase(base, head)) ?? base;
  const [files, commits] = await Promise.all([
    git.changedFiles(from, head),
    git.count(`${base}..${head}`),
  ]);
  return { files, commits };
}
