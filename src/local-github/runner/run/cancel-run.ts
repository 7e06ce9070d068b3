import { ApiError } from '../../http/api-error.ts';
import type { World } from '../../model/world.ts';
import type { WorkflowRun } from '../../model/workflow-run.ts';
import { engineOf, stateOf } from '../engine.ts';

/** Asks a run to end: `force` ends it without its `always()` steps. 409 if it has ended. */
export function cancelRun(world: World, run: WorkflowRun, { force = false } = {}): void {
  if (run.status === 'completed') {
    throw new ApiError(409, 'Cannot cancel a workflow run that is completed.');
  }
  const { control } = stateOf(engineOf(world), run);
  if (force) control.kill.abort();
  else control.cancel.abort();
}
