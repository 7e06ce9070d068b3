import type { Engine } from '../engine.ts';
import { completeRun } from '../run/complete-run.ts';
import type { RunState } from '../run/run-state.ts';
import { PlayedRun } from './played-run.ts';
import type { Player } from './player.ts';

/** Queues an attempt of a run and hands it to the player; a run of an invalid file fails at once. */
export async function playRun(
  engine: Engine,
  state: RunState,
  play: Player,
  keys?: ReadonlySet<string>,
): Promise<void> {
  const played = await queueAttempt(engine, state, keys);
  if (played !== undefined) play.onStart(played);
}

/** As `playRun`, for who handles the attempt; `undefined` if it could not start. */
export async function queueAttempt(
  engine: Engine,
  state: RunState,
  keys?: ReadonlySet<string>,
): Promise<PlayedRun | undefined> {
  if (state.definition === undefined) {
    await completeRun(engine, state, 'startup_failure');
    return undefined;
  }
  const all = state.definition.jobs.map(({ key }) => key);
  const played = new PlayedRun(
    engine,
    state,
    all.filter((key) => keys === undefined || keys.has(key)),
  );
  await played.queueJobs();
  return played;
}
