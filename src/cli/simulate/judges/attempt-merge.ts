import type { GitHubEvent } from '../../../local-github/events/event-bus.ts';
import type { Repository } from '../../../local-github/model/repository.ts';
import { pullHeads } from './pull-heads.ts';

/** The pull request of an attempt that was merged just now, by Pawl or by a person. */
export interface AttemptMerge {
  readonly repository: Repository;
  readonly task: number;
  readonly attempt: number;
}

/** Reads an event as such a merge; `undefined` if it is none. */
export function readAttemptMerge({
  name,
  action,
  repository,
  payload,
}: GitHubEvent): AttemptMerge | undefined {
  if (name !== 'pull_request' || action !== 'closed') return undefined;
  const pull = repository.issues.get(Number(payload['number']))?.pullRequest;
  const head = pull?.merged === true ? pullHeads(pull.headRef) : undefined;
  return head && !head.isRevert ? { repository, ...head } : undefined;
}
