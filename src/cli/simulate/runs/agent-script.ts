import type { Faults } from '../faults/faults.ts';
import type { Window } from '../faults/plan-windows.ts';
import { windowAt } from '../faults/plan-windows.ts';
import type { TaskPlan } from '../population/task-plan.ts';
import type { Random } from '../random.ts';
import { MINUTE } from '../span.ts';

/** What an agent makes of a task in one attempt. */
export type Behaviour =
  | 'good'
  /** CI of the pull request is red. */
  | 'red'
  /** Good for all that CI of the pull request sees; the default branch turns red. */
  | 'breaks-main'
  | 'cheats-workflow'
  | 'cheats-policy'
  | 'cheats-proof'
  | 'empty'
  | 'no-changeset'
  | 'blocked'
  | 'hangs'
  /** The policy's own checks fail in the clean room. */
  | 'fails-checks'
  | 'quota';

export interface AgentScript {
  readonly behaviour: Behaviour;
  readonly sessionMs: number;
  readonly verifyMs: number;
  readonly cents: number;
}

/** Decides what the agent does: a function of the task and the attempt, but for the model's outages. */
export function scriptAgent(
  task: TaskPlan,
  attempt: number,
  now: number,
  outages: readonly Window[],
  faults: Faults,
  root: Random,
): AgentScript {
  const key = `${task.key}#${attempt}`;
  const random = root.fork(key);
  const session = Math.min(55 * MINUTE, random.around(18 * MINUTE));
  const times = {
    sessionMs: session,
    verifyMs: random.around(3 * MINUTE),
    cents: random.between(20, 240),
  };
  if (windowAt(outages, now)) {
    faults.count('agent-quota');
    return { behaviour: 'quota', ...times, sessionMs: MINUTE, cents: 0 };
  }
  return { behaviour: choose(key, attempt, faults, random), ...times };
}

function choose(key: string, attempt: number, faults: Faults, random: Random): Behaviour {
  if (faults.strikes('agent-hangs', key)) return 'hangs';
  if (faults.strikes('agent-blocked', key)) return 'blocked';
  if (faults.strikes('agent-cheats', key)) {
    return random.pick(['cheats-workflow', 'cheats-policy', 'cheats-proof']);
  }
  if (faults.strikes('agent-empty', key)) return random.pick(['empty', 'no-changeset']);
  if (faults.strikes('agent-fails-checks', key)) return 'fails-checks';
  // With the evidence of the last time it is better.
  if (attempt === 1 && faults.strikes('agent-red', key)) return 'red';
  if (faults.strikes('agent-breaks-main', key)) return 'breaks-main';
  return 'good';
}
