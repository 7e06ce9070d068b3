import { taskName } from './court.ts';
import type { Court } from './court.ts';
import type { Judge } from './judge.ts';
import { pullHeads } from './pull-heads.ts';

/** So often GitHub may put out the same head. */
const MOST = 2;

/** What a person took out of the merge queue Pawl does not put in again, nor for ever what GitHub put out. */
export function judgeQueueAgain(court: Court): Judge {
  return {
    onEvent: ({ name, action, repository, payload }) => {
      if (name !== 'pull_request' || action !== 'enqueued') return;
      const issue = repository.issues.get(Number(payload['number']));
      const head = issue?.pullRequest && pullHeads(issue.pullRequest.headRef);
      if (!issue || !head) return;
      const stays = court.truths.queues.of(issue);
      const now = stays.at(-1);
      if (now?.byPawl !== true) return;
      // Who puts it in again himself has changed his mind.
      const byPerson = stays.findLastIndex(({ byPawl }) => !byPawl);
      const before = stays
        .slice(Math.max(0, byPerson), -1)
        .filter((stay) => stay.head === now.head && !stay.outByPawl);
      const manual = before.some(({ reason }) => reason === 'MANUAL');
      if (!manual && before.length < MOST) return;
      const how = manual ? 'a person had taken it out' : `it was put out ${before.length} times`;
      const what = `#${issue.number} is put into the merge queue again, though ${how}`;
      court.violate('enqueued-again', taskName(repository, head.task), what);
    },
  };
}
