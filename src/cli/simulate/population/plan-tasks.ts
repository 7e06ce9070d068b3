import type { Faults } from '../faults/faults.ts';
import type { Random } from '../random.ts';
import { DAY, HOUR, MINUTE } from '../span.ts';
import type { RepositoryKind } from '../stage/repository-kind.ts';
import { SHARED_FILES } from '../stage/seed-files.ts';
import type { TaskPlan } from './task-plan.ts';

/** Tasks come until so much of the time has passed: the rest is for their end. */
const FILING_SHARE = 0.72;

/** A Friday's batch, or somebody's afternoon. */
const BURST = 12;

/** Plans which tasks are filed when, evenly over the repositories and in bursts over the days. */
export function planTasks(
  count: number,
  kinds: readonly RepositoryKind[],
  lengthMs: number,
  random: Random,
  faults: Faults,
): readonly TaskPlan[] {
  const drafts = kinds.flatMap((kind, repository) => {
    const share = Math.floor((count + kinds.length - 1 - repository) / kinds.length);
    const times = planTimes(share, lengthMs * FILING_SHARE, random.fork(`times/${kind.name}`));
    return times.map((at, index) => ({ key: `${kind.name}-${index + 1}`, repository, at, index }));
  });
  const byKey = new Map<string, TaskPlan>();
  for (const draft of drafts) {
    const before = (back: number): string | undefined =>
      draft.index >= back
        ? `${kinds[draft.repository]?.name}-${draft.index + 1 - back}`
        : undefined;
    byKey.set(draft.key, planTask(draft, before, byKey, random.fork(draft.key), faults));
  }
  return [...byKey.values()].toSorted((a, b) => a.at - b.at || (a.key < b.key ? -1 : 1));
}

interface Draft {
  readonly key: string;
  readonly repository: number;
  readonly at: number;
  readonly index: number;
}

function planTask(
  { key, repository, at, index }: Draft,
  before: (back: number) => string | undefined,
  known: ReadonlyMap<string, TaskPlan>,
  random: Random,
  faults: Faults,
): TaskPlan {
  const hit = (kind: Parameters<Faults['wouldStrike']>[0]): boolean =>
    faults.wouldStrike(kind, key);
  const previous = before(1);
  const pair = previous === undefined ? undefined : known.get(previous);
  // Two tasks that follow one another break together: the second one takes up the first one's name.
  const joins = pair?.combination === previous && index % 2 === 1 ? pair?.combination : undefined;
  const circleWith =
    previous !== undefined && pair?.circleWith === undefined && hit('task-in-circle')
      ? previous
      : undefined;
  const waits = index > 3 && circleWith === undefined && random.chance(0.1);
  return {
    key,
    repository,
    at,
    author: random.weighted({ owner: 2, maintainer: 4, writer: 2, outsider: 2 }),
    dependsOn: waits ? [before(random.between(1, 3)) ?? []].flat() : [],
    // Of a stream of its own, as it came later: the other decisions are what they were.
    dependsNatively: random.fork('natively').chance(0.4),
    circleWith,
    waitsForNothing: hit('task-waits-for-nothing'),
    scope: random.chance(0.2) ? [`src/${random.pick(['a', 'b', 'c', 'd'])}/**`] : [],
    priority: random.chance(0.12)
      ? random.pick(['priority: critical', 'priority: high', 'priority: low'])
      : undefined,
    malformed: hit('task-malformed'),
    labelledByStranger: hit('task-labelled-by-stranger'),
    editedByStranger: hit('task-edited-by-stranger'),
    sharedFile: hit('agent-conflicts') ? random.pick(SHARED_FILES) : undefined,
    combination: joins ?? (index % 2 === 0 && hit('agent-breaks-together') ? key : undefined),
  };
}

/** Half of them one by one, half of them in bursts. */
function planTimes(count: number, until: number, random: Random): readonly number[] {
  const times: number[] = [];
  while (times.length < count) {
    const at = Math.floor(random.fraction() * until);
    const burst = count > BURST && random.chance(0.08) ? random.between(6, BURST) : 1;
    for (let one = 0; one < burst && times.length < count; one += 1) {
      times.push(Math.min(until, at + one * random.between(1, 3) * MINUTE));
    }
  }
  // On the first Friday afternoon everything that came to mind in the week.
  const friday = 4 * DAY + 15 * HOUR;
  const batch = until > friday ? Math.min(20, Math.floor(count / 8)) : 0;
  for (let one = 0; one < batch; one += 1) times[one] = friday + one * MINUTE;
  return times.toSorted((a, b) => a - b);
}
