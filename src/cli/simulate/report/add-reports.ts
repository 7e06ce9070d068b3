import type { SimulateOptions } from '../simulate-options.ts';
import type { Report } from './report.ts';
import { tellRequests } from './report.ts';

/** What several worlds tell together. */
export function addReports(
  { days, seed, tasks }: SimulateOptions,
  reports: readonly Report[],
  wallSeconds: number,
): Report {
  const sum = (read: (report: Report) => number): number =>
    reports.reduce((total, report) => total + read(report), 0);
  const done = sum((report) => report.done);
  const purposes = reports.map(({ requests }) => requests.byPurpose);
  return {
    days,
    seed,
    tasks,
    done,
    needsHuman: sum((report) => report.needsHuman),
    waiting: sum((report) => report.waiting),
    cancelled: sum((report) => report.cancelled),
    lost: sum((report) => report.lost),
    violations: reports.flatMap(({ violations }) => violations),
    redMinutes: sum((report) => report.redMinutes),
    escapedRegressions: sum((report) => report.escapedRegressions),
    nativeWaits: sum((report) => report.nativeWaits),
    queueMerges: sum((report) => report.queueMerges),
    requests: tellRequests(addCounts(purposes), done),
    faults: addCounts(reports.map(({ faults }) => faults)),
    actionsMinutes: sum((report) => report.actionsMinutes),
    wallSeconds,
    worldSeconds: tenths(sum((report) => report.worldSeconds)),
    gitHubSeconds: tenths(sum((report) => report.gitHubSeconds)),
    heapMegabytes: addDays(reports.map(({ heapMegabytes }) => heapMegabytes)),
  };
}

function tenths(seconds: number): number {
  return Math.round(seconds * 10) / 10;
}

function addCounts<Name extends string>(
  all: readonly Readonly<Record<Name, number>>[],
): Record<Name, number> {
  const added: Partial<Record<string, number>> = {};
  for (const [name, count] of all.flatMap((counts) => Object.entries<number>(counts))) {
    added[name] = (added[name] ?? 0) + count;
  }
  return added as Record<Name, number>;
}

/** Day by day. */
function addDays(all: readonly (readonly number[])[]): readonly number[] {
  const days = Math.max(0, ...all.map(({ length }) => length));
  return Array.from({ length: days }, (_, day) =>
    all.reduce((total, numbers) => total + (numbers[day] ?? 0), 0),
  );
}
