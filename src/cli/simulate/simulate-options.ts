import { parseNumber, parseOptions } from '../parse-options.ts';
import { parseFaults } from './faults/parse-faults.ts';
import type { FaultRates } from './faults/parse-faults.ts';
import { findKinds } from './stage/repository-kind.ts';
import type { RepositoryKind } from './stage/repository-kind.ts';

export interface SimulateOptions {
  readonly days: number;
  readonly seed: number;
  readonly tasks: number;
  readonly faults: FaultRates;
  /** Which repositories there are; as many as the tasks are worth unless given. */
  readonly kinds: readonly RepositoryKind[] | undefined;
  readonly json: boolean;
  /** Only this one of the worlds that the tasks are divided among, counted from 1. */
  readonly world: number | undefined;
  /** Says on standard error what happens. */
  readonly verbose: boolean;
}

/** Reads the command's arguments. Throws PAWL_USAGE. */
export function readSimulateOptions(args: readonly string[]): SimulateOptions {
  const { days, seed, tasks, world, faults, repositories, json, verbose } = parseOptions(args, {
    days: { type: 'string', default: '13' },
    seed: { type: 'string', default: '1' },
    tasks: { type: 'string', default: '1000' },
    world: { type: 'string' },
    faults: { type: 'string', default: 'realistic' },
    repositories: { type: 'string' },
    verbose: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  });
  return {
    days: parseNumber('days', days, 1, 60),
    seed: parseNumber('seed', seed, 0, Number.MAX_SAFE_INTEGER),
    tasks: parseNumber('tasks', tasks, 1, 100_000),
    world: world === undefined ? undefined : parseNumber('world', world, 1, 100_000),
    faults: parseFaults(faults),
    kinds: repositories === undefined ? undefined : findKinds(repositories),
    json,
    verbose,
  };
}
