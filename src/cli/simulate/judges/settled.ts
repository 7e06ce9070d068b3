import type { Repository } from '../../../local-github/model/repository.ts';
import type { Court } from './court.ts';

/** Whether Pawl could work all the time since then: hosted, switched on, with a policy that can be read. */
export function isSettled(court: Court, repository: Repository, since: number): boolean {
  const { policies } = court.truths;
  return (
    !court.wasAppDown(since) &&
    policies
      .paused(repository)
      .from(since)
      .every((paused) => !paused) &&
    policies
      .of(repository)
      .from(since)
      .every(({ valid, enabled }) => valid && enabled)
  );
}
