import { readSimulateOptions } from './simulate-options.ts';
import { simulate } from './simulation.ts';

/** `pawl simulate`: plays days of Pawl's life, and says what it saw. Gives the exit code. */
export async function simulateCommand(args: readonly string[]): Promise<number> {
  const options = readSimulateOptions(args);
  const witness = await simulate(options, (line) => {
    if (process.env['PAWL_LOG']) process.stderr.write(`${line}\n`);
  });
  process.stdout.write(`${witness.requests}\n`);
  return 0;
}
