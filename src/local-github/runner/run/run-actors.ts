import type { AccountActor } from '../../model/account.ts';
import type { World } from '../../model/world.ts';
import type { RunState } from './run-state.ts';

/** Who is named as the sender of a run's and its jobs' events. */
export function senderOf(state: RunState): AccountActor {
  return { kind: 'user', user: state.run.triggeringActor };
}

/** GitHub Actions itself: it alone may make and change the check runs of jobs. */
export function actionsActor(world: World, state: RunState): AccountActor {
  return {
    kind: 'workflow',
    user: state.run.triggeringActor,
    app: world.actionsApp,
    repository: state.repository.fullName,
    runId: state.run.id,
    jobId: 0,
    permissions: { checks: 'write', metadata: 'read' },
  };
}
