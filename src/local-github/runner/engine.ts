import type { Repository } from '../model/repository.ts';
import type { Workflow, WorkflowRun } from '../model/workflow-run.ts';
import type { World } from '../model/world.ts';
import type { CacheService } from './cache/cache-service.ts';
import type { CacheStore } from './cache/cache-store.ts';
import type { Player } from './played/player.ts';
import type { ConcurrencyGroups } from './run/concurrency-groups.ts';
import type { RunState } from './run/run-state.ts';
import type { Slots } from './run/slots.ts';
import type { ProcessGroups } from './steps/process-group.ts';
import type { LoadedWorkflow } from './workflow/definition.ts';

export interface RunnerOptions {
  /** Jobs that run at once; two for each core unless given. */
  readonly concurrency?: number;
  /** Node executables by major version (`'24'`); any other version runs with this process's own. */
  readonly nodeByVersion?: Readonly<Record<string, string>>;
  /** Environment variables that every job gets, as a machine image has some. */
  readonly machineEnv?: Readonly<Record<string, string>>;
  /** Plays runs instead of executing them. */
  readonly play?: Player;
  /** Leaves the folders of jobs that ended, to look into them. */
  readonly keepJobFolders?: boolean;
  /** Told what failed inside the runner itself; a process warning unless given. */
  readonly onError?: (error: unknown) => void;
}

/** A workflow file of one commit. */
export interface WorkflowFile {
  readonly path: string;
  readonly loaded: LoadedWorkflow;
}

/** What all runs of one world share. */
export interface Engine {
  readonly world: World;
  readonly options: RunnerOptions;
  readonly slots: Slots;
  readonly groups: ConcurrencyGroups;
  readonly caches: CacheStore;
  /** Where JavaScript actions keep caches by themselves; `undefined` where nothing listens. */
  readonly cacheService: CacheService | undefined;
  /** By run id: what a run needs beyond its record in the repository. */
  readonly states: Map<number, RunState>;
  /** Process groups of jobs that are running. */
  readonly processes: Set<ProcessGroups>;
  /** The workflow files of a commit, parsed (once for each content). */
  readonly workflowFiles: (
    repository: Repository,
    sha: string,
    /** Leaves files out whose text does not hold this. */
    mark?: RegExp,
  ) => Promise<readonly WorkflowFile[]>;
  /** The repository's record of a workflow file, made if it is new. */
  readonly workflowRecord: (repository: Repository, path: string, name: string) => Workflow;
  /** Keeps a promise of the runner's own in view: `idle()` waits for it, its failure is told. */
  readonly track: (work: Promise<unknown>) => void;
  /** Does work that starts runs, after all such work that came before. */
  readonly enqueue: (work: () => Promise<void>) => void;
  closed: boolean;
}

const engines = new WeakMap<World, Engine>();

/** Makes the runner of a world findable for those who only have the world (REST handlers). */
export function registerEngine(engine: Engine): void {
  engines.set(engine.world, engine);
}

/** The runner of a world. Throws if none was started. */
export function engineOf(world: World): Engine {
  const engine = engines.get(world);
  if (engine === undefined) throw new Error('This local GitHub was started without a runner');
  return engine;
}

/** The runner's own record of a run. */
export function stateOf(engine: Engine, run: WorkflowRun): RunState {
  const state = engine.states.get(run.id);
  if (state === undefined) throw new Error(`Run ${run.id} is not of this runner`);
  return state;
}
