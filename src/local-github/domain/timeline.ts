import type { User } from '../model/account.ts';
import type { Issue, TimelineEvent } from '../model/issue.ts';
import type { World } from '../model/world.ts';

type Detail<T> = T extends unknown ? Omit<T, 'id' | 'actor' | 'at'> : never;

/** What happened, without who and when. */
export type TimelineDetail = Detail<TimelineEvent>;

/** Adds an event to an issue's (or pull request's) timeline, now, and touches the issue. */
export function recordTimeline(
  world: World,
  actor: User,
  issue: Issue,
  detail: TimelineDetail,
): void {
  const at = world.clock.now();
  issue.timeline.push({ id: world.nextId(), actor, at, ...detail });
  issue.updatedAt = at;
}
