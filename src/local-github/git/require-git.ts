import { gitOutput } from './run-git.ts';

/** `git merge-tree --write-tree` is this old. */
const oldest = [2, 38] as const;

let found: Promise<void> | undefined;

/** Rejects, saying what is needed, if there is no git on the path or one that is too old. */
export function requireGit(): Promise<void> {
  found ??= lookForGit().catch((error: unknown) => {
    found = undefined;
    throw error;
  });
  return found;
}

async function lookForGit(): Promise<void> {
  const needed = `local-github needs git ${oldest.join('.')} or newer on the path`;
  const told = await gitOutput('.', ['--version']).catch((cause: unknown) => {
    throw new Error(`${needed}, and found none`, { cause });
  });
  const [, major = 0, minor = 0] = /(\d+)\.(\d+)/.exec(told)?.map(Number) ?? [];
  if (major > oldest[0] || (major === oldest[0] && minor >= oldest[1])) return;
  throw new Error(`${needed}, and found ${told.trim()}`);
}
