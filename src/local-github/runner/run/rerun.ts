import { updateCheckSuite } from '../../domain/checks.ts';
import { ApiError } from '../../http/api-error.ts';
import type { AccountActor } from '../../model/account.ts';
import type { World } from '../../model/world.ts';
import type { WorkflowRun } from '../../model/workflow-run.ts';
import { engineOf, stateOf } from '../engine.ts';
import { startRun } from './execute-run.ts';
import { actionsActor } from './run-actors.ts';
import { emitRun } from './run-events.ts';
import type { RunState } from './run-state.ts';
import { newControl } from './run-state.ts';

/**
 * Runs a completed run again under its id, as the next attempt: all its jobs, or those that failed or
 * were cancelled and what needs them; the other jobs keep their results and outputs.
 */
export async function rerun(
  world: World,
  actor: AccountActor,
  run: WorkflowRun,
  scope: 'all' | 'failed',
): Promise<void> {
  if (run.status !== 'completed') throw new ApiError(403, 'This workflow run is already running');
  const engine = engineOf(world);
  const state = stateOf(engine, run);
  if (state.definition === undefined) {
    throw new ApiError(403, 'This workflow run cannot be rerun: its workflow file may be broken');
  }
  const keys = scope === 'all' ? undefined : failedJobs(state);
  if (keys?.size === 0) throw new ApiError(403, 'This workflow run has no failed jobs to rerun');
  if (keys === undefined) state.results.clear();
  else for (const key of keys) state.results.delete(key);
  state.earlier.set(run.runAttempt, { ...run });
  state.control = newControl();
  run.runAttempt += 1;
  run.triggeringActor = actor.user;
  run.status = 'queued';
  run.conclusion = undefined;
  run.runStartedAt = world.clock.now();
  run.updatedAt = run.runStartedAt;
  const who = actionsActor(world, state);
  const { repository } = state;
  await updateCheckSuite(world, repository, who, run.checkSuite, { status: 'queued' });
  emitRun(world, state, 'requested');
  await startRun(engine, state, keys);
}

function failedJobs(state: RunState): ReadonlySet<string> {
  const jobs = state.definition?.jobs ?? [];
  const latest = new Map(state.run.jobs.map((job) => [job.key, job.conclusion]));
  const again = new Set<string>();
  for (const { key } of jobs) {
    const conclusion = latest.get(key);
    if (conclusion !== 'success' && conclusion !== 'skipped') again.add(key);
  }
  for (let grown = again.size > 0; grown;) {
    const before = again.size;
    for (const job of jobs) if (job.needs.some((need) => again.has(need))) again.add(job.key);
    grown = again.size > before;
  }
  return again;
}
