import { taskName } from './court.ts';
import type { Court } from './court.ts';
import type { Judge } from './judge.ts';
import { readOpenedPull } from './opened-pull.ts';

/** What was given up publishes nothing any more, and no attempt opens a second pull request. */
export function judgeFencing(court: Court): Judge {
  const all = new Map<string, number>();
  return {
    onEvent: (event) => {
      const opened = readOpenedPull(event, court);
      if (!opened) return;
      const { repository, number, task, isRevert } = opened;
      const { headRef } = opened.pull;
      const subject = taskName(repository, task);
      const key = `${repository.name} ${headRef}`;
      const before = all.get(key);
      all.set(key, number);
      if (before !== undefined) {
        court.violate(
          'second-pull-request',
          subject,
          `${headRef} has #${before} and now #${number}`,
        );
      }
      if (isRevert) return;
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
