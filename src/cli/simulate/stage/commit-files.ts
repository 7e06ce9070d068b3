import { afterRefChange } from '../../../local-github/domain/ref-change.ts';
import type { AccountActor } from '../../../local-github/model/account.ts';
import type { Repository } from '../../../local-github/model/repository.ts';
import type { World } from '../../../local-github/model/world.ts';

/** Files by path; `undefined` deletes one. */
export type FileChanges = Readonly<Record<string, string | undefined>>;

/** Commits files onto a branch as a person pushes them; gives the commit. */
export async function commitFiles(
  world: World,
  repository: Repository,
  actor: AccountActor,
  message: string,
  files: FileChanges,
  branch = repository.defaultBranch,
): Promise<string> {
  const { git } = repository;
  const ref = `refs/heads/${branch}`;
  const tip = await git.resolve(ref);
  const edits = [];
  for (const [path, content] of Object.entries(files)) {
    const sha = content === undefined ? undefined : await git.writeBlob(Buffer.from(content));
    edits.push({ path, mode: '100644' as const, sha });
  }
  const { name, email } = actor.user;
  const author = { name, email, at: world.clock.now() };
  const tree = await git.writeTree(tip, edits);
  const parents = tip === undefined ? [] : [tip];
  const sha = await git.writeCommit({ message, tree, parents, author, committer: author });
  await push(world, repository, actor, ref, sha);
  return sha;
}

/**
 * Points a branch at a commit, whatever rules there are and whatever was there: as somebody does whom
 * they leave out, whose lists are not built in the local GitHub.
 */
export async function push(
  world: World,
  repository: Repository,
  actor: AccountActor,
  ref: string,
  after: string,
): Promise<void> {
  const before = await repository.git.resolve(ref);
  if (!(await repository.git.casRef(ref, after, before))) throw new Error(`${ref} has moved`);
  await afterRefChange(world, repository, actor, { ref, before, after });
}
