import { enqueues } from './enqueues.ts';
import { pullHeads } from './pull-heads.ts';
import type { GitHubEvent } from '../../../local-github/events/event-bus.ts';
import type { Issue, PullRequest } from '../../../local-github/model/issue.ts';
import type { Repository } from '../../../local-github/model/repository.ts';
import type { SentRequest } from '../processes/sent-request.ts';
import type { Court } from './court.ts';

/** A pull request of Pawl's that was merged just now. */
export interface MergedPull {
  readonly repository: Repository;
  readonly issue: Issue;
  readonly pull: PullRequest;
  /** The task it is for, or whose merge it takes back. */
  readonly task: number;
  readonly attempt: number;
  readonly isRevert: boolean;
  /** The request that merged or enqueued it. */
  readonly request: SentRequest | undefined;
  /** When whoever asked for it last looked. */
  readonly seenAt: number;
}

/** Reads an event as the merge of a pull request of Pawl's; `undefined` if it is none. */
export function readMergedPull(event: GitHubEvent, court: Court): MergedPull | undefined {
  const { name, action, repository, payload } = event;
  if (name !== 'pull_request' || action !== 'closed') return undefined;
  const issue = repository.issues.get(Number(payload['number']));
  const pull = issue?.pullRequest;
  const head = pull && pullHeads(pull.headRef);
  if (issue === undefined || pull?.merged !== true || head === undefined) return undefined;
  if (pull.mergedBy?.type !== 'Bot') return undefined;
  const request = court
    .lately(repository.fullName)
    .findLast((one) => one.path.endsWith(`/pulls/${issue.number}/merge`) || enqueues(one, pull));
  const { app } = court.stage;
  // A merge queue merges what somebody put in: maybe not Pawl.
  const stay = court.truths.queues.of(issue).at(-1);
  if (pull.mergedBy.id !== app.bot.id && stay?.byPawl !== true) return undefined;
  return {
    repository,
    issue,
    pull,
    ...head,
    request,
    seenAt: request?.observedAt ?? stay?.from ?? court.now(),
  };
}
