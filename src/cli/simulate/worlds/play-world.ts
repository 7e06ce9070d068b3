import { PawlError } from '../../../errors.ts';
import { makeReport } from '../report/report.ts';
import type { Report } from '../report/report.ts';
import type { SimulateOptions } from '../simulate-options.ts';
import { simulate } from '../simulation.ts';
import { planWorlds } from './plan-worlds.ts';

/**
 * Plays one of a simulation's worlds, counted from 1, and tells of it as if it were all. Throws
 * PAWL_USAGE if there is none of that number.
 */
export async function playWorld(
  options: SimulateOptions,
  number: number,
  log: (line: string) => void,
): Promise<Report> {
  const worlds = planWorlds(options.tasks, options.kinds);
  const world = worlds[number - 1];
  if (world === undefined) {
    throw new PawlError('PAWL_USAGE', `--world: ${options.tasks} tasks make ${worlds.length}`);
  }
  const begun = performance.now();
  const { name } = world;
  const tell = name === undefined ? log : (line: string): void => log(`${name}: ${line}`);
  const witness = await simulate(options, tell, world);
  const report = makeReport({ ...options, tasks: world.tasks }, witness, secondsSince(begun));
  if (name === undefined) return report;
  return { ...report, violations: report.violations.map((one) => ({ ...one, world: number })) };
}

/** Real seconds, to a tenth. */
export function secondsSince(begun: number): number {
  return Math.round((performance.now() - begun) / 100) / 10;
}
