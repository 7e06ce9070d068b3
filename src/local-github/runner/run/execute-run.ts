import { updateCheckSuite } from '../../domain/checks.ts';
import type { CheckConclusion } from '../../model/check.ts';
import type { Engine } from '../engine.ts';
import { readConcurrency } from './concurrency.ts';
import { githubContext } from './github-context.ts';
import { actionsActor } from './run-actors.ts';
import { emitRun } from './run-events.ts';
import { runJob } from './run-job.ts';
import type { RunState } from './run-state.ts';

/** Starts the current attempt of a run; `keys` are the jobs that run, the others keep their result. */
export function startRun(engine: Engine, state: RunState, keys?: ReadonlySet<string>): void {
  state.done = executeRun(engine, state, keys).catch(async (error: unknown) => {
    state.run.problems = [error instanceof Error ? error.message : String(error)];
    await completeRun(engine, state, 'startup_failure');
  });
  engine.track(state.done);
}

async function executeRun(
  engine: Engine,
  state: RunState,
  keys?: ReadonlySet<string>,
): Promise<void> {
  const { run, definition, control } = state;
  if (definition === undefined) {
    await completeRun(engine, state, 'startup_failure');
    return;
  }
  const scope = {
    contexts: {
      github: githubContext(engine.world, state),
      inputs: state.origin.inputs,
      vars: Object.fromEntries(state.repository.variables),
    },
  };
  const concurrency = readConcurrency(definition.concurrency, scope);
  let leave: (() => void) | undefined;
  if (concurrency !== undefined && concurrency.group !== '') {
    const name = `${state.repository.fullName} ${concurrency.group}`;
    if (engine.groups.isTaken(name)) run.status = 'pending';
    const member = { cancel: () => control.cancel.abort() };
    const { cancelInProgress } = concurrency;
    const signal = control.cancel.signal;
    const entered = await engine.groups.enter(name, member, { cancelInProgress, signal });
    if (entered === undefined) {
      await completeRun(engine, state, 'cancelled');
      return;
    }
    leave = entered;
  }
  try {
    run.status = 'queued';
    const started = new Map<string, Promise<void>>();
    const start = (key: string): Promise<void> => {
      const known = started.get(key);
      if (known !== undefined) return known;
      const job = definition.jobs.find((one) => one.key === key);
      const work =
        job === undefined
          ? Promise.resolve()
          : Promise.all(job.needs.map(start)).then(() =>
              keys === undefined || keys.has(key) ? runJob(engine, state, job) : undefined,
            );
      started.set(key, work);
      return work;
    };
    await Promise.all(definition.jobs.map((job) => start(job.key)));
    await completeRun(engine, state, conclusionOf(state));
  } finally {
    leave?.();
  }
}

function conclusionOf(state: RunState): CheckConclusion {
  const results = [...state.results.values()].map(({ result }) => result);
  if (state.control.cancel.signal.aborted) return 'cancelled';
  if (results.includes('failure')) return 'failure';
  if (results.includes('cancelled')) return 'cancelled';
  return results.every((result) => result === 'skipped') ? 'skipped' : 'success';
}

async function completeRun(
  engine: Engine,
  state: RunState,
  conclusion: CheckConclusion,
): Promise<void> {
  const { world } = engine;
  const { run, repository } = state;
  run.status = 'completed';
  run.conclusion = conclusion;
  run.updatedAt = world.clock.now();
  const actor = actionsActor(world, state);
  const status = 'completed';
  await updateCheckSuite(world, repository, actor, run.checkSuite, { status, conclusion });
  emitRun(world, state, 'completed');
}
