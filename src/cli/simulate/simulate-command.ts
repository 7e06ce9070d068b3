import { realpathSync } from 'node:fs';
import { addReports } from './report/add-reports.ts';
import { printReport } from './report/print-report.ts';
import { readSimulateOptions } from './simulate-options.ts';
import { playInThreads } from './worlds/play-in-threads.ts';
import { planWorlds } from './worlds/plan-worlds.ts';
import { playWorld, secondsSince } from './worlds/play-world.ts';

/**
 * `pawl simulate`: plays days of Pawl's life on a GitHub in this process, and says what it saw. Gives 1
 * if anything was as it must never be.
 */
export async function simulateCommand(args: readonly string[]): Promise<number> {
  const options = readSimulateOptions(args);
  const begun = performance.now();
  const log = (line: string): void => {
    if (options.verbose) process.stderr.write(`${line}\n`);
  };
  const worlds = planWorlds(options.tasks, options.kinds).length;
  const reports =
    options.world === undefined && worlds > 1
      ? await playInThreads(realpathSync(process.argv[1] ?? ''), args, worlds)
      : [await playWorld(options, options.world ?? 1, log)];
  const tasks = reports.reduce((sum, one) => sum + one.tasks, 0);
  const report = addReports({ ...options, tasks }, reports, secondsSince(begun));
  process.stdout.write(options.json ? `${JSON.stringify(report)}\n` : printReport(report));
  return report.violations.length > 0 || report.lost > 0 ? 1 : 0;
}
