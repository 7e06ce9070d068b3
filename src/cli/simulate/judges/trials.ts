import type { Issue } from '../../../local-github/model/issue.ts';
import { MINUTE } from '../span.ts';
import { verdictOf } from '../truth/checks.ts';
import { taskName } from './court.ts';
import type { Court } from './court.ts';
import type { Judge } from './judge.ts';
import { readOpenedPull } from './opened-pull.ts';
import type { OpenedPull } from './opened-pull.ts';
import { pullHeads } from './pull-heads.ts';

/** Two that look at the same moment may not know of one another. */
const TOGETHER = 2 * MINUTE;

/** Whoever may have turned the default branch red is tried one after the other, the newest first. */
export function judgeTrials(court: Court): Judge {
  return {
    onEvent: (event) => {
      const opened = readOpenedPull(event, court);
      if (opened?.isRevert) judge(court, opened);
    },
  };
}

function judge(court: Court, { repository, pull: trial, task }: OpenedPull): void {
  const subject = taskName(repository, task);
  const { commits, visible } = court.truths.mains.of(repository);
  const [seen] = visible.from(court.now() - TOGETHER);
  const red = commits.indexOf(seen?.at ?? '');
  const pulls = [...repository.issues.values()].flatMap((issue) => {
    const { pullRequest: pull } = issue;
    const head = pull && pullHeads(pull.headRef);
    return pull && head ? [{ issue, pull, head }] : [];
  });
  const placeOf = (branch: string): number => {
    const merged = pulls.find(({ pull }) => pull.headRef === branch && pull.merged);
    return commits.indexOf(merged?.pull.mergeCommitSha ?? '');
  };
  const its = placeOf(mergedBranch(trial.headRef));
  if (its < 0 || red < 0) return;
  const green = commits.findIndex(
    (sha, place) =>
      place > red && verdictOf(court.truths.mains.watched(repository, sha)) === 'green',
  );
  const isSuspect = (place: number): boolean => place >= red && (green < 0 || place < green);
  for (const { issue, pull, head } of pulls) {
    if (!head.isRevert || pull === trial || issue.state !== 'open') continue;
    // An older one may wait for its turn again when a newer commit is found red.
    const place = placeOf(mergedBranch(pull.headRef));
    if (!isSuspect(place) || place >= its) continue;
    court.stage.clock.after(TOGETHER, () => {
      if (issue.state !== 'open') return;
      const what = `#${trial.number} is tried while #${issue.number} is not over`;
      court.violate('trials-together', subject, what);
    });
  }
  const tried = new Set(pulls.map(({ pull }) => pull.headRef));
  for (const { pull, head } of pulls) {
    if (head.isRevert || !pull.merged || !isTask(repository.issues.get(head.task))) continue;
    const place = placeOf(pull.headRef);
    const isTried = tried.has(`pawl/revert-${head.task}-${head.attempt}`);
    if (isTried || !isSuspect(place) || place >= its) continue;
    const what = `is taken back on trial before #${pull.number}, which was merged later`;
    court.violate('trial-out-of-turn', subject, what);
    return;
  }
}

function mergedBranch(revert: string): string {
  return revert.replace('revert-', '');
}

function isTask(issue: Issue | undefined): boolean {
  return issue?.state === 'open' && issue.labels.some(({ name }) => name === 'agent');
}
