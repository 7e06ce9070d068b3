import { ATTEMPTS } from './attempts.js';
import { CLAIMS } from './claims.js';
import { MAIN } from './main-branch.js';
import { MERGE_QUEUE } from './merge-queue.js';
import { MERGES } from './merges.js';
import { PEOPLE } from './people.js';
import { SHOWS } from './shows.js';
import { WRITES } from './writes.js';

/**
 * Rules of Pawl's, each broken by changing a text under `src/` that is there exactly once. `world` is
 * what provokes it: the simulation's `days` (1), `tasks` (20), `faults` (none) and `repositories` (as many as the tasks are worth). `known` says of one
 * that is not found why it stays.
 */
export const MUTANTS = [
  ...MERGES,
  ...MERGE_QUEUE,
  ...MAIN,
  ...CLAIMS,
  ...ATTEMPTS,
  ...PEOPLE,
  ...SHOWS,
  ...WRITES,
];
