import type { Clock } from '../clock.ts';
import { EventBus } from '../events/event-bus.ts';
import type { Addresses, World } from '../model/world.ts';
import { createActionsApp } from './accounts.ts';
import { driveMergeQueues } from './drive-merge-queues.ts';

/** Ids below are left free, so that an issue's number is never mistaken for an id. */
const firstId = 10_000;

/** An empty GitHub, with nobody but the GitHub Actions App. */
export function createWorld(options: {
  readonly clock: Clock;
  readonly addresses: Addresses;
  readonly folder: string;
  readonly publishDownload: World['publishDownload'];
  readonly mergeableDelayMs?: World['mergeableDelayMs'] | undefined;
}): World {
  const { clock, addresses, folder, publishDownload, mergeableDelayMs } = options;
  let lastId = firstId;
  const base = {
    clock,
    addresses,
    folder,
    publishDownload,
    ...(mergeableDelayMs === undefined ? {} : { mergeableDelayMs }),
    events: new EventBus(),
    users: new Map(),
    apps: new Map(),
    installations: new Map(),
    tokens: new Map(),
    repositories: new Map(),
    nextId: () => (lastId += 1),
  };
  const world = { ...base, actionsApp: createActionsApp(base) };
  driveMergeQueues(world);
  return world;
}
