import { HOUR } from '../span.ts';
import type { Court } from './court.ts';
import type { Judge } from './judge.ts';
import { isSettled } from './settled.ts';

/** So long a notice may outlast what it is about. */
const LATE = 3 * HOUR;

/** A notice that says that the default branch is red is taken down when it no longer is. */
export function judgeNotices(court: Court): Judge {
  return {
    onHour: () => {
      for (const { repository } of court.stage.repositories) {
        const since = court.now() - LATE;
        const { visible } = court.truths.mains.of(repository);
        const isRed = visible.from(since).some(({ red }) => red);
        if (isRed || !isSettled(court, repository, since)) continue;
        const notice = [...repository.issues.values()].find(
          ({ state, title, labels, updatedAt }) =>
            state === 'open' &&
            updatedAt < since &&
            /\bred\b/.test(title) &&
            labels.some(({ name }) => name === 'agent:notice'),
        );
        if (!notice) continue;
        const what = `#${notice.number} says that it is red, and it has been green for hours`;
        court.violate('stale-notice', repository.name, what);
      }
    },
  };
}
