import type { Commit } from '../git/git-objects.ts';
import type { AccountActor } from '../model/account.ts';
import type { Repository } from '../model/repository.ts';

/** A commit that GitHub makes itself, or for an App: GitHub signs it. */
export async function writeSignedCommit(
  repository: Repository,
  commit: Omit<Commit, 'sha'>,
): Promise<string> {
  const sha = await repository.git.writeCommit(commit);
  repository.signedCommits.add(sha);
  return sha;
}

/**
 * A commit through the API: GitHub signs it for an App that leaves it to GitHub who its author and
 * committer are, and for nobody else.
 */
export function writeApiCommit(
  repository: Repository,
  actor: AccountActor,
  commit: Omit<Commit, 'sha'>,
  given: { readonly author?: unknown; readonly committer?: unknown },
): Promise<string> {
  const isPlain = given.author === undefined && given.committer === undefined;
  return actor.kind !== 'user' && isPlain
    ? writeSignedCommit(repository, commit)
    : repository.git.writeCommit(commit);
}
