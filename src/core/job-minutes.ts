import type { Policy } from './policy.ts';

/** GitHub ends a job of its own machines then, whatever its workflow says ("Actions limits": job execution time). */
const LONGEST = 360;

/** All setup commands together. */
export const SETUP_MINUTES = 60;

/**
 * Of a job's minutes, for what stands around its commands: checkout, the agent's installation; and then what
 * they left is looked at, written down and uploaded.
 */
const AROUND_MINUTES = 30;

/** Of the two jobs that run what the policy names. */
export interface JobMinutes {
  readonly work: number;
  readonly verify: number;
}

type Long = Pick<Policy, 'setup' | 'checks' | 'attempts'>;

/** What their `timeout-minutes` should be, by what the policy's commands may take at most. */
export function jobMinutes(policy: Long): JobMinutes {
  const { work, verify } = wanted(policy);
  const limit = (minutes: number): number => Math.min(LONGEST, Math.ceil(minutes + AROUND_MINUTES));
  return { work: limit(work), verify: limit(verify) };
}

/** What of a job's minutes is for the commands in it: they must end before it does, or nobody hears of them. */
export function commandMinutes(job: number): number {
  return Math.max(job - AROUND_MINUTES, job / 2);
}

/** Says that a job of so many minutes is too short for the policy, if it is. */
export function tellTooShort(
  policy: Long,
  job: keyof JobMinutes,
  minutes: number | undefined,
): string | undefined {
  const needed = wanted(policy)[job];
  const given = commandMinutes(minutes ?? Infinity);
  if (needed <= given) return undefined;
  const what = job === 'work' ? 'setup and sessions' : 'setup and checks';
  return `The policy gives ${what} up to ${needed} minutes, and the job \`${job}\`, which ends after ${minutes}, leaves them ${given}: they end then.`;
}

function wanted({ setup, checks, attempts }: Long): JobMinutes {
  const prepared = setup.length === 0 ? 0 : SETUP_MINUTES;
  const checking = checks.reduce((sum, { minutes }) => sum + minutes, 0);
  return { work: prepared + attempts.minutes, verify: prepared + checking };
}
