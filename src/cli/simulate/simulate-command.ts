import { makeReport } from './report/report.ts';
import { printReport } from './report/print-report.ts';
import { readSimulateOptions } from './simulate-options.ts';
import { simulate } from './simulation.ts';

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
  const witness = await simulate(options, log);
  const seconds = Math.round((performance.now() - begun) / 100) / 10;
  const report = makeReport(options, witness, seconds);
  process.stdout.write(options.json ? `${JSON.stringify(report)}\n` : printReport(report));
  return report.violations.length > 0 || report.lost > 0 ? 1 : 0;
}
