import type { PreparedGit } from './prepare-git-dir.ts';

/** What a git folder's base gives is asked for once: it does not change. */
export function oncePerGit<Result>(
  make: (git: PreparedGit) => Promise<Result>,
): (git: PreparedGit) => Promise<Result> {
  const made = new WeakMap<PreparedGit, Promise<Result>>();
  return (git) => {
    const known = made.get(git) ?? make(git);
    made.set(git, known);
    return known;
  };
}
