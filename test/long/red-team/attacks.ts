import type { Deed } from './attacks/deed.ts';
import { FILES } from './attacks/files.ts';
import { GIT } from './attacks/git.ts';
import { PROCESSES } from './attacks/processes.ts';
import { KERNEL } from './attacks/kernel.ts';
import { NETWORK } from './attacks/network.ts';
import { REPOSITORY } from './attacks/repository.ts';

/** All of the red team, each with a name of its own; docs/security.md tells what holds it. */
export const ATTACKS: readonly Deed[] = [
  ...FILES,
  ...GIT,
  ...PROCESSES,
  ...KERNEL,
  ...NETWORK,
  ...REPOSITORY,
];
