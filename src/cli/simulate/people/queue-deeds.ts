import { dequeuePull, enqueuePull, entryOf } from '../../../local-github/domain/merge-queue.ts';
import type { FaultKind } from '../faults/fault-kinds.ts';
import { openPull } from './deed.ts';
import type { TaskDeed } from './deed.ts';

type QueueKind = Extract<FaultKind, 'person-dequeues' | 'person-jumps-queue'>;

/** What people do to pull requests that are in a merge queue. */
export const QUEUE_DEEDS: Readonly<Record<QueueKind, TaskDeed>> = {
  'person-dequeues': async (scene) => {
    const found = openPull(scene);
    const { world, repository, cast } = scene;
    if (!found || !entryOf(repository, found.issue.number)) return false;
    await dequeuePull(world, repository, cast.writer, found);
    return true;
  },
  'person-jumps-queue': async (scene) => {
    const found = openPull(scene);
    const { world, repository, cast } = scene;
    if (!found || !entryOf(repository, found.issue.number)) return false;
    await dequeuePull(world, repository, cast.owner, found);
    await enqueuePull(world, repository, cast.owner, found, { jump: true });
    return true;
  },
};
