import type { Job } from '../../model/workflow-run.ts';
import type { World } from '../../model/world.ts';
import { presentJob } from '../../rest/present/job.ts';
import { presentRun } from '../../rest/present/run.ts';
import { presentWorkflow } from '../../rest/present/workflow.ts';
import { senderOf } from './run-actors.ts';
import type { RunState } from './run-state.ts';

/** Emits a `workflow_run` event. */
export function emitRun(
  world: World,
  state: RunState,
  action: 'requested' | 'in_progress' | 'completed',
): void {
  const { repository, run } = state;
  const workflow = presentWorkflow(world, repository, run.workflow);
  const workflow_run = presentRun(world, repository, run);
  world.events.emit({
    name: 'workflow_run',
    action,
    repository,
    actor: senderOf(state),
    payload: { action, workflow, workflow_run },
  });
}

/** Emits a `workflow_job` event. */
export function emitJob(
  world: World,
  state: RunState,
  job: Job,
  action: 'queued' | 'in_progress' | 'completed',
): void {
  const { repository, run } = state;
  world.events.emit({
    name: 'workflow_job',
    action,
    repository,
    actor: senderOf(state),
    payload: { action, workflow_job: presentJob(world, repository, run, job) },
  });
}
