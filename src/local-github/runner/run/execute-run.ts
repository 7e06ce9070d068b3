import type { Engine } from '../engine.ts';
import { playRun } from '../played/play-run.ts';
import { completeRun, conclusionOf } from './complete-run.ts';
import { readConcurrency } from './concurrency.ts';
import { githubContext } from './github-context.ts';
import { runJob } from './run-job.ts';
import type { RunState } from './run-state.ts';

/**
 * Starts the current attempt of a run, which goes on by itself; `keys` are the jobs that run, the
 * others keep their result. Where runs are played it ends when the attempt is queued.
 */
export async function startRun(
  engine: Engine,
  state: RunState,
  keys?: ReadonlySet<string>,
): Promise<void> {
  const { play } = engine.options;
  if (play !== undefined) return playRun(engine, state, play, keys);
  state.done = executeRun(engine, state, keys).catch(async (error: unknown) => {
    state.run.problems = [error instanceof Error ? error.message : String(error)];
    await completeRun(engine, state, 'startup_failure');
  });
  engine.track(state.done);
  return undefined;
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
