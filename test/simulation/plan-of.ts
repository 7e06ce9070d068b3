import type { TaskPlan } from '../../src/cli/simulate/population/task-plan.ts';

/** A task of which nothing is special. */
export function planOf(key: string): TaskPlan {
  return {
    ...{ key, repository: 0, at: 0, author: 'owner', dependsOn: [], circleWith: undefined },
    dependsNatively: false,
    ...{ waitsForNothing: false, scope: [], priority: undefined, malformed: false },
    ...{ labelledByStranger: false, editedByStranger: false },
    ...{ sharedFile: undefined, combination: undefined },
  };
}
