import type { GitHubEvent } from '../../../local-github/events/event-bus.ts';
import type { PullRequest } from '../../../local-github/model/issue.ts';
import type { Repository } from '../../../local-github/model/repository.ts';
import type { Court } from './court.ts';
import { pullHeads } from './pull-heads.ts';

/** A pull request that Pawl opened just now. */
export interface OpenedPull {
  readonly repository: Repository;
  readonly number: number;
  readonly pull: PullRequest;
  /** The task it is for, or whose merge it takes back. */
  readonly task: number;
  readonly attempt: number;
  readonly isRevert: boolean;
}

/** Reads an event as the opening of a pull request of Pawl's; `undefined` if it is none. */
export function readOpenedPull(event: GitHubEvent, court: Court): OpenedPull | undefined {
  const { name, action, repository, payload, actor } = event;
  if (name !== 'pull_request' || action !== 'opened') return undefined;
  if (actor.user.id !== court.stage.app.bot.id) return undefined;
  const number = Number(payload['number']);
  const pull = repository.issues.get(number)?.pullRequest;
  const head = pull && pullHeads(pull.headRef);
  return head && { repository, number, pull, ...head };
}
