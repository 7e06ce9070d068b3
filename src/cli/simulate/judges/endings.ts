import { MINUTE } from '../span.ts';
import { verdictOf } from '../truth/checks.ts';
import { taskName } from './court.ts';
import type { Court } from './court.ts';
import type { Judge } from './judge.ts';
import { pullHeads } from './pull-heads.ts';

/**
 * A task is called done when its pull request is merged and the default branch was green with it since,
 * or when no verdict came in all the time that the policy waits for one.
 */
export function judgeEndings(court: Court): Judge {
  return {
    onEvent: ({ name, action, repository, actor, payload }) => {
      if (name !== 'issues' || action !== 'closed') return;
      if (actor.user.id !== court.stage.app.bot.id) return;
      const number = Number(Object(payload['issue']).number);
      const issue = repository.issues.get(number);
      // Its own notices.
      if (issue?.labels.some((one) => one.name === 'agent:notice') !== false) return;
      const subject = taskName(repository, number);
      const merged = [...repository.issues.values()].flatMap(({ pullRequest: pull }) => {
        const head = pull?.merged === true ? pullHeads(pull.headRef) : undefined;
        return pull && head?.task === number && !head.isRevert ? [pull] : [];
      });
      const last = merged.at(-1);
      if (last === undefined) {
        court.violate('done-unmerged', subject, 'is closed as done, and nothing was merged for it');
        return;
      }
      if (court.wasRewritten(repository)) return;
      const { mains, policies } = court.truths;
      const { commits } = mains.of(repository);
      const at = commits.indexOf(last.mergeCommitSha ?? '');
      const isGreen = commits
        .slice(0, at + 1)
        .some((sha) => verdictOf(mains.watched(repository, sha)) === 'green');
      const wait = policies.of(repository).now.watchMinutes * MINUTE;
      const isLate = court.now() - (last.mergedAt ?? 0) > wait - 2 * MINUTE;
      if (at < 0 || isGreen || isLate) return;
      const what = `is closed as done, and nothing was green since #${last.number}`;
      court.violate('done-unwatched', subject, what);
    },
  };
}
