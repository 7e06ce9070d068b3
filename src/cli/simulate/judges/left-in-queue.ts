import type { GitHubEvent } from '../../../local-github/events/event-bus.ts';
import type { Issue } from '../../../local-github/model/issue.ts';
import type { Repository } from '../../../local-github/model/repository.ts';
import { MINUTE } from '../span.ts';
import { askedBy } from '../truth/approvals.ts';
import { taskName } from './court.ts';
import type { Court } from './court.ts';
import type { Judge } from './judge.ts';
import { latestReviews } from './latest-reviews.ts';
import { readMergedPull } from './merged-pull.ts';
import type { MergedPull } from './merged-pull.ts';
import { isSettled } from './settled.ts';

/** So many looks that it survived, with so long between them: one or two may have come to grief. */
const LOOKS = 4;
const APART = MINUTE;
/** Looks of one repository that are kept. */
const KEPT = 60;

/**
 * What Pawl would not merge any more it takes out of the merge queue, which knows nothing of a hold, of
 * a late review, of an approval that was lost, nor of a red default branch.
 */
export function judgeLeftInQueue(court: Court): Judge {
  /** When some pass was told how a repository stands. */
  const looks = new Map<string, number[]>();
  return {
    onTold: ({ operation, repository, kind, told, at }) => {
      if (operation !== 'Observe' || kind !== 'app' || told !== 200) return;
      const known = looks.get(repository ?? '') ?? [];
      if (at - (known.at(-1) ?? -Infinity) < APART) return;
      looks.set(repository ?? '', [...known.slice(1 - KEPT), at]);
    },
    onEvent: (event) => {
      const merged = readQueueMerge(event, court);
      if (!merged) return;
      const { repository, issue, task } = merged;
      const stay = court.truths.queues.of(issue).at(-1);
      for (const { why, since } of findReasons(court, merged)) {
        const from = Math.max(since, stay?.from ?? 0);
        const survived = (looks.get(repository.fullName) ?? []).filter(
          (at) => at > from + MINUTE && at < court.now() - APART,
        );
        if (survived.length < LOOKS || !isSettled(court, repository, from)) continue;
        const what = `#${issue.number} was left in the merge queue though ${why}`;
        court.violate('left-in-queue', taskName(repository, task), what);
      }
    },
  };
}

function readQueueMerge(event: GitHubEvent, court: Court): MergedPull | undefined {
  const merged = readMergedPull(event, court);
  return merged && court.truths.queues.of(merged.issue).length > 0 ? merged : undefined;
}

interface Reason {
  readonly why: string;
  readonly since: number;
}

function findReasons(
  court: Court,
  { repository, pull, task, isRevert }: MergedPull,
): readonly Reason[] {
  if (isRevert) return [];
  const { truths } = court;
  const issue = repository.issues.get(task);
  const { visible } = truths.mains.of(repository);
  const reasons: Reason[] = issue ? ofTask(court, repository, issue, pull.headRef) : [];
  if (visible.now.red) reasons.push({ why: 'the default branch is red', since: visible.since });
  for (const { state, updatedAt } of latestReviews(repository, pull)) {
    if (state !== 'CHANGES_REQUESTED') continue;
    reasons.push({ why: 'changes were asked for', since: updatedAt });
  }
  return reasons;
}

function ofTask(court: Court, repository: Repository, issue: Issue, branch: string): Reason[] {
  const { orders, approvals } = court.truths;
  const wanted = orders.of(issue);
  const approved = approvals.of(issue);
  const pack = court.packOf(repository, branch);
  const reasons: Reason[] = [];
  if (wanted.now.held || wanted.now.stopped) {
    reasons.push({ why: 'a person holds it', since: wanted.since });
  }
  if (pack && approved.now !== askedBy(pack.task)) {
    reasons.push({ why: 'nobody stands behind its text any more', since: approved.since });
  }
  if (issue.state === 'closed') {
    reasons.push({ why: 'its issue is closed', since: issue.closedAt ?? Infinity });
  }
  return reasons;
}
