import { requirePolicy } from '../../config/require-policy.ts';
import { isSha } from '../../core/ids.ts';
import type { TaskPack } from '../../core/task-pack.ts';
import { PawlError } from '../../errors.ts';
import { withAgent } from '../with-agent.ts';
import type { TryOptions } from './try-options.ts';

/**
 * What `pick` would hand over, without a claim that anybody holds. `policyText` is the repository's own
 * policy file; the command line may name another agent, and it alone takes the walls away: on a person's own
 * machine no repository does. Throws `PAWL_POLICY_INVALID`, `PAWL_USAGE`.
 */
export function tryPack(
  { task, agent, sandbox }: TryOptions,
  policyText: string | undefined,
  base: string,
): TaskPack {
  if (!isSha(base)) throw new PawlError('PAWL_GIT_FAILED', `git names the commit ${base}`);
  const own = requirePolicy(policyText);
  const policy = agent === undefined ? own : withAgent(own, agent);
  return {
    version: 1,
    repository: 'local/try',
    task,
    comments: [],
    claim: {
      task: task.number,
      attempt: 1,
      sha: base,
      base,
      runId: 0,
      runAttempt: 1,
      reservedCents: policy.attempts.cents,
      content: '',
      scope: task.scope,
    },
    policy: { ...policy, sandbox: { ...policy.sandbox, enabled: sandbox } },
    history: [],
    inFlight: [],
  };
}
