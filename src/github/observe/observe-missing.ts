import type { IssueNumber, Millis } from '../../core/ids.ts';
import type { Missing, Snapshot } from '../../core/snapshot.ts';
import type { GitHubClient } from '../client/client.ts';
import { hasStatus } from '../client/explain-failure.ts';
import { memoryOf } from './observe-memory.ts';
import { ownerOf } from './observe-repository.ts';
import type { RepositoryRead } from './observe-repository.ts';

/**
 * Which issues that own a branch are not there, each with when this process first missed it, or that it is
 * gone for good. GitHub's 'not found' is also said of what it cannot reach just now: an issue that shows
 * itself begins anew, and so does whoever has only just begun to look. So each is asked for once more where
 * GitHub has a definite word for it: a job remembers nothing, and could not wait.
 */
export async function observeMissing(
  client: GitHubClient,
  { issues, branches }: Pick<RepositoryRead, 'issues' | 'branches'>,
  now: Millis,
): Promise<Snapshot['missing']> {
  const { missing } = memoryOf(client);
  const gone = new Set([...branches.keys()].flatMap(ownerOf).filter((owner) => !issues.has(owner)));
  for (const number of missing.keys()) if (!gone.has(number)) missing.delete(number);
  for (const number of gone) missing.set(number, await later(number, missing.get(number)));
  return new Map(missing);

  async function later(number: IssueNumber, since: Missing | undefined): Promise<Missing> {
    if (since === undefined) return (await isGoneForGood(client, number)) ? 'for-good' : now;
    // A clock that went back has not waited.
    return since === 'for-good' ? since : Math.min(since, now);
  }
}

/**
 * GitHub answers 410 for an issue that was deleted, and leads from one that was transferred to where it is
 * now, under another number; of a repository that was renamed it leads to the same number. A 404 proves
 * nothing (docs: "Get an issue").
 */
async function isGoneForGood(client: GitHubClient, number: IssueNumber): Promise<boolean> {
  try {
    const found = await client.rest(
      { what: 'observe missing issue', task: number },
      'GET /repos/{owner}/{repo}/issues/{issue_number}',
      { issue_number: number },
    );
    return found.number !== number;
  } catch (error) {
    if (hasStatus(error, 410)) return true;
    if (hasStatus(error, 404)) return false;
    throw error;
  }
}
