import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { nodeId } from '../model/node-id.ts';
import type { Repository } from '../model/repository.ts';
import type { Workflow } from '../model/workflow-run.ts';
import type { World } from '../model/world.ts';
import type { CacheService } from './cache/cache-service.ts';
import { CacheStore } from './cache/cache-store.ts';
import type { Engine, RunnerOptions } from './engine.ts';
import { registerEngine } from './engine.ts';
import { ConcurrencyGroups } from './run/concurrency-groups.ts';
import { Slots } from './run/slots.ts';
import { Schedule } from './triggers/schedule.ts';
import { startEventRuns } from './triggers/start-event-runs.ts';
import { WorkflowFiles } from './workflow/workflow-files.ts';

export interface Runner {
  /** Ends when no event is being looked at and no run is going on. */
  idle(): Promise<void>;
  /** Ends everything at once: no process of a step and no timer is left. */
  close(): Promise<void>;
}

/** Runs the workflows of a world: listens to its events and its clock until it is closed. */
export function startRunner(
  world: World,
  options: RunnerOptions = {},
  cacheService?: CacheService,
): Runner {
  const files = new WorkflowFiles();
  const busy = new Set<Promise<unknown>>();
  const report = options.onError ?? ((error: unknown) => process.emitWarning(String(error)));
  let queue: Promise<unknown> = Promise.resolve();
  const engine: Engine = {
    world,
    options,
    slots: new Slots(options.concurrency ?? 2 * availableParallelism()),
    groups: new ConcurrencyGroups(),
    caches: new CacheStore(join(world.folder, 'caches')),
    cacheService,
    states: new Map(),
    processes: new Set(),
    workflowFiles: (repository, sha, mark) => files.read(repository, sha, mark),
    workflowRecord: (repository, path, name) => workflowRecord(world, repository, path, name),
    track: (work) => {
      const watched = work.catch(report).finally(() => busy.delete(watched));
      busy.add(watched);
    },
    enqueue: (work) => {
      // One after the other: runs begin in the order of the events that started them.
      const take = () =>
        (queue = queue.then(() => (engine.closed ? undefined : work())).catch(report));
      if (options.play === undefined) engine.track(take());
      else engine.track(inActivity(world, take));
    },
    closed: false,
  };
  registerEngine(engine);
  const schedule = new Schedule(engine);
  const isTriggered = options.play?.triggers !== false;
  const refresh = (repository: Repository) => {
    if (isTriggered) engine.enqueue(() => schedule.refresh(repository));
  };
  for (const repository of world.repositories.values()) refresh(repository);
  const stopListening = world.events.on((event) => {
    const { repository } = event;
    if (isTriggered) engine.enqueue(() => startEventRuns(engine, event));
    if (event.ref === `refs/heads/${repository.defaultBranch}`) refresh(repository);
  });
  // Repositories made since then without an event are found when the clock is moved.
  const stopClock = world.clock.onMoved(() => {
    for (const repository of world.repositories.values()) refresh(repository);
  });
  const idle = async () => {
    // Events are told on a later tick than the change that caused them.
    for (await nextTick(); busy.size > 0; await nextTick()) await Promise.all(busy);
  };
  return {
    idle,
    close: async () => {
      engine.closed = true;
      stopListening();
      stopClock();
      schedule.stop();
      for (const state of engine.states.values()) state.control.kill.abort();
      // Where runs are played, what has not begun may wait for a clock that stands still.
      await (options.play === undefined ? idle() : queue);
      for (const processes of engine.processes) processes.killAll();
    },
  };
}

/** Does work as an activity of the clock: a virtual one lets no time pass before it has ended. */
function inActivity(world: World, work: () => Promise<unknown>): Promise<void> {
  return new Promise((resolve, reject) => {
    world.clock.start(() => work().then(() => resolve(), reject));
  });
}

function nextTick(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}

function workflowRecord(
  world: World,
  repository: Repository,
  path: string,
  name: string,
): Workflow {
  const known = repository.workflows.get(path);
  if (known !== undefined) {
    known.name = name;
    return known;
  }
  const id = world.nextId();
  const now = world.clock.now();
  const workflow: Workflow = {
    id,
    nodeId: nodeId('W', id),
    path,
    name,
    state: 'active',
    createdAt: now,
    updatedAt: now,
  };
  repository.workflows.set(path, workflow);
  return workflow;
}
