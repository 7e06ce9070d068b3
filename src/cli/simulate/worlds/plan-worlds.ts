import { REPOSITORY_KINDS } from '../stage/repository-kind.ts';
import type { RepositoryKind } from '../stage/repository-kind.ts';

/** A GitHub with an App of its own, that knows nothing of the others. */
export interface WorldPlan {
  /** What its chance is named by, after the seed; no name where it is the only one. */
  readonly name: string | undefined;
  readonly tasks: number;
  readonly kinds: readonly RepositoryKind[];
}

/** So many tasks are worth a further repository. */
const TASKS_EACH = 20;
/** More tasks than that, and they are divided among several worlds. */
const MOST_TASKS = 250;
/** Repositories of a world among several: some, so that issues can be moved from one to another. */
const KINDS_EACH = 2;

/** All tasks in one world, with these repositories or as many as the tasks are worth. */
export function oneWorld(tasks: number, kinds?: readonly RepositoryKind[]): WorldPlan {
  const worth = REPOSITORY_KINDS.slice(0, Math.ceil(tasks / TASKS_EACH));
  return { name: undefined, tasks, kinds: kinds ?? worth };
}

/**
 * Divides the tasks among worlds that can be played beside one another. It depends on nothing else,
 * so that a seed tells the same on every machine.
 */
export function planWorlds(tasks: number, kinds?: readonly RepositoryKind[]): readonly WorldPlan[] {
  const count = Math.ceil(tasks / MOST_TASKS);
  if (count === 1 || kinds !== undefined) return [oneWorld(tasks, kinds)];
  return Array.from({ length: count }, (_, index) => ({
    name: `world ${index + 1}`,
    tasks: Math.floor((tasks + count - 1 - index) / count),
    kinds: kindsFrom(index * KINDS_EACH),
  }));
}

/** Some kinds of repositories: those after the ones of the world before. */
function kindsFrom(start: number): readonly RepositoryKind[] {
  const first = start % REPOSITORY_KINDS.length;
  return [...REPOSITORY_KINDS, ...REPOSITORY_KINDS].slice(first, first + KINDS_EACH);
}
