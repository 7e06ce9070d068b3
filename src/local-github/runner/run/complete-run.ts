import { updateCheckSuite } from '../../domain/checks.ts';
import type { CheckConclusion } from '../../model/check.ts';
import type { Engine } from '../engine.ts';
import { actionsActor } from './run-actors.ts';
import { emitRun } from './run-events.ts';
import type { RunState } from './run-state.ts';

/** What the results of its jobs make of a run. */
export function conclusionOf(state: RunState): CheckConclusion {
  const results = [...state.results.values()].map(({ result }) => result);
  if (state.control.cancel.signal.aborted) return 'cancelled';
  if (results.includes('failure')) return 'failure';
  if (results.includes('cancelled')) return 'cancelled';
  return results.every((result) => result === 'skipped') ? 'skipped' : 'success';
}

/** Notes that an attempt of a run has ended. */
export async function completeRun(
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
