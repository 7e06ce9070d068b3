import type { PullRequest } from '../../../local-github/model/issue.ts';
import type { Repository } from '../../../local-github/model/repository.ts';
import { MINUTE } from '../span.ts';
import { taskName } from './court.ts';
import type { Court } from './court.ts';
import type { Judge } from './judge.ts';
import { pullHeads } from './pull-heads.ts';

/** Two that look at the same moment may not know of one another. */
const TOGETHER = 2 * MINUTE;

/** Whoever may have turned the default branch red is tried one after the other, the newest first. */
export function judgeTrials(court: Court): Judge {
  return {
    onEvent: ({ name, action, repository, payload, actor }) => {
      if (name !== 'pull_request' || action !== 'opened') return;
      if (actor.user.id !== court.stage.app.bot.id) return;
      const pull = repository.issues.get(Number(payload['number']))?.pullRequest;
      if (pull && pullHeads(pull.headRef)?.isRevert === true) judge(court, repository, pull);
    },
  };
}

function judge(court: Court, repository: Repository, trial: PullRequest): void {
  const subject = taskName(repository, pullHeads(trial.headRef)?.task ?? trial.number);
  const pulls = [...repository.issues.values()];
  const others = pulls.filter(
    ({ state, createdAt, pullRequest: pull }) =>
      state === 'open' &&
      createdAt < court.now() - TOGETHER &&
      pull !== trial &&
      pull !== undefined &&
      pullHeads(pull.headRef)?.isRevert === true,
  );
  if (others.length > 0) {
    const what = `#${trial.number} is tried while #${others[0]?.number} is not over`;
    court.violate('trials-together', subject, what);
  }
  const { commits, visible } = court.truths.mains.of(repository);
  const [seen] = visible.from(court.now() - TOGETHER);
  const mergeOf = (branch: string): number => {
    const merged = pulls.find(({ pullRequest: pull }) => pull?.headRef === branch && pull.merged);
    return commits.indexOf(merged?.pullRequest?.mergeCommitSha ?? '');
  };
  const its = mergeOf(trial.headRef.replace('revert-', ''));
  const red = commits.indexOf(seen?.at ?? '');
  if (its < 0 || red < 0) return;
  const tried = new Set(pulls.map(({ pullRequest: pull }) => pull?.headRef));
  for (const { pullRequest: pull, number } of pulls) {
    const head = pull?.merged === true ? pullHeads(pull.headRef) : undefined;
    const issue = head && repository.issues.get(head.task);
    const isTask = issue?.state === 'open' && issue.labels.some((one) => one.name === 'agent');
    if (!pull || !head || head.isRevert || !isTask) continue;
    const at = commits.indexOf(pull.mergeCommitSha ?? '');
    if (at < red || at >= its || tried.has(`pawl/revert-${head.task}-${head.attempt}`)) continue;
    const what = `is taken back on trial before #${number}, which was merged later`;
    court.violate('trial-out-of-turn', subject, what);
    return;
  }
}
