import type { Report } from './report.ts';

/** Requests and violations that are shown. */
const SHOWN = 12;

/** The report as a person reads it. */
export function printReport(report: Report): string {
  const { days, seed, tasks, requests, violations } = report;
  const faults = Object.entries<number>(report.faults).filter(([, count]) => count > 0);
  const width = Math.max(...faults.map(([name]) => name.length), 24) + 2;
  const row = (name: string, value: number | string): string =>
    `  ${name.padEnd(width)}${String(value).padStart(8)}`;
  return [
    `${days} days of Pawl, ${tasks} tasks, seed ${seed}`,
    '',
    'What became of the tasks',
    row('done', report.done),
    row('with a person', report.needsHuman),
    row('waiting, and says for what', report.waiting),
    row('cancelled by people', report.cancelled),
    row('lost', report.lost),
    row('had to wait for a blocker', report.nativeWaits),
    row('merged by a merge queue', report.queueMerges),
    '',
    'The default branches',
    row('minutes broken', report.redMinutes),
    row('regressions not taken back', report.escapedRegressions),
    '',
    'What it cost',
    row('minutes of Actions', report.actionsMinutes),
    row('requests', requests.total),
    row('requests for a merged task', requests.perMergedTask),
    ...Object.entries(requests.byPurpose)
      .slice(0, SHOWN)
      .map(([name, count]) => row(`  ${name}`.slice(0, width), count)),
    '',
    faults.length === 0 ? 'Nothing went wrong.' : `What went wrong (${faults.length} kinds)`,
    ...faults.map(([name, count]) => row(name, count)),
    '',
    ...violations
      .slice(0, SHOWN)
      .flatMap((one) => [
        `VIOLATION ${one.rule} of ${one.subject}${one.world === undefined ? '' : ` (world ${one.world})`} at ${one.at}: ${one.what}`,
        ...one.trail.map((line) => `    ${line}`),
        '',
      ]),
    `${violations.length} violations, ${report.lost} lost; ${report.wallSeconds.toFixed(1)} s, GitHub's part ${report.gitHubSeconds.toFixed(1)} of ${report.worldSeconds.toFixed(1)} s, ${memory()} MB`,
    ...(violations.length > 0
      ? [`Again: pawl simulate --days ${days} --seed ${seed} --tasks ${tasks}`]
      : []),
    '',
  ].join('\n');
}

function memory(): number {
  return Math.round(process.memoryUsage().rss / 1_048_576);
}
