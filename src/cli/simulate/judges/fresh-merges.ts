import { taskName } from './court.ts';
import type { Court } from './court.ts';
import type { Judge } from './judge.ts';
import { readMergedPull } from './merged-pull.ts';
import type { MergedPull } from './merged-pull.ts';

/**
 * Nothing but a revert is merged while the default branch is seen to be red; and where that is asked
 * for only what holds its newest commit.
 */
export function judgeFreshMerges(court: Court): Judge {
  return {
    onEvent: (event) => {
      const merged = readMergedPull(event, court);
      if (merged) judge(court, merged);
    },
  };
}

function judge(court: Court, merged: MergedPull): void {
  const { repository, pull, seenAt, isRevert, task } = merged;
  const { mains, policies } = court.truths;
  const { visible, tip } = mains.of(repository);
  const subject = taskName(repository, task);
  const throughout = visible.from(seenAt);
  const [first] = throughout;
  if (!isRevert && throughout.every(({ red }) => red)) {
    const what = `was merged though ${first?.at?.slice(0, 7)} had turned the default branch red`;
    court.violate('merge-on-red', subject, what);
  }
  if (!policies.of(repository).at(seenAt).upToDate || isRevert) return;
  const base = tip.at(seenAt);
  const { clock } = court.stage;
  clock.start(async () => {
    const holds = await repository.git.isAncestor(base, pull.headSha);
    const what = `was merged though it lacks ${base.slice(0, 7)} of the default branch`;
    if (!holds) court.violate('merge-behind', subject, what);
  });
}
