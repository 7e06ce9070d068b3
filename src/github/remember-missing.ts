import type { Millis } from '../core/ids.ts';
import type { Snapshot } from '../core/snapshot.ts';
import type { GitHubClient } from './client.ts';
import { memoryOf } from './observe-memory.ts';
import { ownerOf } from './observe-repository.ts';
import type { RepositoryRead } from './observe-repository.ts';

/**
 * Which issues that own a branch are not there, each with when this process first missed it. GitHub says
 * 'not found' of what it cannot reach just now as well: an issue that shows itself begins anew, and so
 * does whoever has only just begun to look.
 */
export function rememberMissing(
  client: GitHubClient,
  { issues, branches }: Pick<RepositoryRead, 'issues' | 'branches'>,
  now: Millis,
): Snapshot['missing'] {
  const { missing } = memoryOf(client);
  const gone = new Set([...branches.keys()].flatMap(ownerOf).filter((owner) => !issues.has(owner)));
  for (const number of missing.keys()) if (!gone.has(number)) missing.delete(number);
  for (const number of gone) {
    // A clock that went back has not waited.
    missing.set(number, Math.min(missing.get(number) ?? now, now));
  }
  return new Map(missing);
}
