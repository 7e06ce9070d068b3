import type { GitHubEvent } from '../../../local-github/events/event-bus.ts';
import type { SentRequest } from '../processes/sent-request.ts';
import { taskName } from './court.ts';
import type { Court } from './court.ts';
import type { Judge } from './judge.ts';
import { readMergedPull } from './merged-pull.ts';
import { readOpenedPull } from './opened-pull.ts';

/**
 * What somebody with the right holds or has stopped is neither claimed nor merged, and nothing is
 * published for a task that was stopped, closed or taken from Pawl.
 */
export function judgeHeld(court: Court): Judge {
  return {
    onClaim: (claim) => {
      const { repository, task } = claim;
      const issue = repository.issues.get(task);
      if (issue === undefined) return;
      const orders = court.truths.orders.of(issue).from(court.claimSeenAt(claim));
      if (!orders.every(({ held, stopped }) => held || stopped)) return;
      court.violate(
        'claim-held',
        taskName(repository, task),
        'is claimed though a person holds it',
      );
    },
    onEvent: (event) => {
      judgeOpened(court, event);
      const merged = readMergedPull(event, court);
      if (!merged || merged.isRevert) return;
      const { repository, task, seenAt } = merged;
      const issue = repository.issues.get(task);
      if (issue === undefined) return;
      const orders = court.truths.orders.of(issue).from(seenAt);
      if (!orders.every(({ held, stopped }) => held || stopped)) return;
      court.violate(
        'merge-held',
        taskName(repository, task),
        'was merged though a person holds it',
      );
    },
  };
}

function judgeOpened(court: Court, event: GitHubEvent): void {
  const opened = readOpenedPull(event, court);
  if (!opened || opened.isRevert) return;
  const { repository, number, task } = opened;
  const issue = repository.issues.get(task);
  if (!issue) return;
  const isOpening = ({ path, method }: SentRequest): boolean =>
    method === 'POST' && path.endsWith('/pulls');
  const seenAt = court.seenAt(repository, isOpening) ?? court.now();
  const stopped = court.truths.orders
    .of(issue)
    .from(seenAt)
    .every((order) => order.stopped);
  const closed = issue.state === 'closed' && (issue.closedAt ?? Infinity) < seenAt;
  if (!stopped && !closed) return;
  const what = `#${number} was opened though the task was ${closed ? 'closed' : 'stopped'}`;
  court.violate('published-unwanted', taskName(repository, task), what);
}
