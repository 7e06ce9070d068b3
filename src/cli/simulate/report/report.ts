import type { FaultKind } from '../faults/fault-kinds.ts';
import type { Violation } from '../judges/court.ts';
import type { SimulateOptions } from '../simulate-options.ts';
import { MINUTE } from '../span.ts';
import type { Witness } from '../witness.ts';

/** What a simulation tells, as `--json` prints it. All but the last four is a function of the options. */
export interface Report {
  readonly days: number;
  readonly seed: number;
  readonly tasks: number;
  readonly done: number;
  readonly needsHuman: number;
  readonly waiting: number;
  readonly cancelled: number;
  readonly lost: number;
  readonly violations: readonly ToldViolation[];
  /** Minutes for which the content of a default branch was broken. */
  readonly redMinutes: number;
  /** Merges of Pawl's that broke a default branch and that Pawl did not take back. */
  readonly escapedRegressions: number;
  /** Tasks that something open blocked by GitHub's own dependencies. */
  readonly nativeWaits: number;
  /** Merges of what Pawl put into merge queues. */
  readonly queueMerges: number;
  readonly requests: {
    readonly total: number;
    readonly perMergedTask: number;
    readonly byPurpose: Readonly<Record<string, number>>;
  };
  readonly faults: Readonly<Record<FaultKind, number>>;
  readonly actionsMinutes: number;
  readonly wallSeconds: number;
  /** Real seconds that the worlds took, added up: more than `wallSeconds` where they ran beside one another. */
  readonly worldSeconds: number;
  /** Of these, those in which the local GitHub answered: git and HTTP alone. */
  readonly gitHubSeconds: number;
  /** What the heap holds at the end of each day; under `node --expose-gc` only. */
  readonly heapMegabytes: readonly number[];
}

export interface ToldViolation extends Violation {
  /** In which world, where there are several. */
  readonly world?: number;
}

/** Adds up what was seen. */
export function makeReport(
  { days, seed, tasks }: SimulateOptions,
  witness: Witness,
  wallSeconds: number,
): Report {
  const endings = [...witness.endings.values()];
  const count = (ending: string): number => endings.filter((one) => one === ending).length;
  const done = count('done');
  return {
    days,
    seed,
    tasks,
    done,
    needsHuman: count('needs-human'),
    waiting: count('waiting'),
    cancelled: count('cancelled'),
    lost: count('lost'),
    violations: witness.violations,
    redMinutes: witness.truths.mains.redMinutes(),
    escapedRegressions: witness.truths.regressions.escaped,
    nativeWaits: witness.truths.dependencies.waited,
    queueMerges: witness.truths.queues.merges,
    requests: tellRequests(Object.fromEntries(witness.requests), done),
    faults: witness.faults.counts(),
    actionsMinutes: actionsMinutes(witness),
    wallSeconds,
    worldSeconds: wallSeconds,
    gitHubSeconds: Math.round(witness.gitHubMs / 100) / 10,
    heapMegabytes: witness.heapMegabytes,
  };
}

/** Requests by what they asked, the most frequent first. */
export function tellRequests(
  counts: Readonly<Record<string, number>>,
  done: number,
): Report['requests'] {
  const requests = Object.entries(counts).toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const total = requests.reduce((sum, [, one]) => sum + one, 0);
  return {
    total,
    perMergedTask: Math.round((total / Math.max(1, done)) * 10) / 10,
    byPurpose: Object.fromEntries(requests),
  };
}

/** Jobs are billed one by one, rounded up to a minute. */
function actionsMinutes(witness: Witness): number {
  let minutes = 0;
  for (const { repository } of witness.stage.repositories) {
    for (const { jobs } of repository.runs.values()) {
      for (const { startedAt, completedAt, conclusion } of jobs) {
        if (startedAt === undefined || conclusion === 'skipped') continue;
        minutes += Math.ceil(((completedAt ?? witness.now()) - startedAt) / MINUTE);
      }
    }
  }
  return minutes;
}
