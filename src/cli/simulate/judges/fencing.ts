import { taskName } from './court.ts';
import type { Court } from './court.ts';
import type { Judge } from './judge.ts';
import { pullHeads } from './pull-heads.ts';

/** What was given up publishes nothing any more, and no attempt opens a second pull request. */
export function judgeFencing(court: Court): Judge {
  const opened = new Map<string, number>();
  return {
    onEvent: ({ name, action, repository, payload, actor }) => {
      if (name !== 'pull_request' || action !== 'opened') return;
      if (actor.user.id !== court.stage.app.bot.id) return;
      const number = Number(payload['number']);
      const headRef = repository.issues.get(number)?.pullRequest?.headRef ?? '';
      const head = pullHeads(headRef);
      if (head === undefined) return;
      const subject = taskName(repository, head.task);
      const key = `${repository.name} ${headRef}`;
      const before = opened.get(key);
      opened.set(key, number);
      if (before !== undefined) {
        court.violate(
          'second-pull-request',
          subject,
          `${headRef} has #${before} and now #${number}`,
        );
      }
      if (head.isRevert) return;
      const claim = court.truths.claims.of(repository, headRef);
      if (claim === undefined) return;
      const record = court.truths.claims.recordOf(claim);
      if (claim.released || (record && record.outcome !== 'published')) {
        const what = `#${number} was opened by an attempt that was given up before`;
        court.violate('published-after-release', subject, what);
      }
    },
  };
}
