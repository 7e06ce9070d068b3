import type { Millis } from './ids.ts';
import { jobMinutes } from './job-minutes.ts';
import type { Policy } from './policy.ts';
import type { RunFacts } from './snapshot.ts';
import type { RunWatch } from './task-state.ts';

const MINUTE: Millis = 60_000;

/** What the jobs around the session may take: `pick`, checkout, setup, `verify`, `publish`. */
const AROUND_MINUTES = 180;

/** What stands around `work` and `verify`, where those may take longer than that. */
const BESIDE_MINUTES = 60;

/** Where the policy cannot be read: what it says if it says nothing. */
const BY_DEFAULT: Pick<Policy['attempts'], 'queueMinutes' | 'minutes'> = {
  queueMinutes: 60,
  minutes: 60,
};

/** From the polite request until the one by force. */
const FORCE_AFTER: Millis = 15 * MINUTE;

/**
 * From the request by force until the run is given up: GitHub may refuse for days to end what no runner
 * will ever take. Where a job is at work the request may be the first that it hears, as nothing wakes
 * Pawl when its time is over: longer than two sweeps.
 */
const GIVEN_UP_AFTER = { waiting: 30 * MINUTE, working: 12 * 60 * MINUTE } as const;

/** How a run that is alive stands; `lost`: GitHub calls it alive, and nobody waits for it any more. */
export type RunJudgement = Exclude<RunWatch, { kind: 'unwanted' }> | { readonly kind: 'lost' };

/**
 * How long a run that is alive may still take, by when it was asked for and whether it has begun. One
 * that owns a claim has: GitHub calls a run queued between its jobs too, and waiting where an
 * environment's approval is missing.
 */
export function judgeRun(
  run: RunFacts,
  owns: 'claim' | 'nothing',
  policy: Policy | undefined,
  now: Millis,
): RunJudgement {
  const { queueMinutes } = policy?.attempts ?? BY_DEFAULT;
  const begun = owns === 'claim' || !run.waiting;
  const bound = queueMinutes + (begun ? runMinutes(policy) : 0);
  const until = run.startedAt + bound * MINUTE;
  if (now < until) return { kind: 'in-time', until };
  const forceAt = until + FORCE_AFTER;
  if (now < forceAt) return { kind: 'overdue', waiting: run.waiting, forceAt };
  const lostAt = forceAt + GIVEN_UP_AFTER[run.waiting ? 'waiting' : 'working'];
  return now < lostAt ? { kind: 'stuck', until: lostAt } : { kind: 'lost' };
}

function runMinutes(policy: Policy | undefined): number {
  const usual = (policy?.attempts ?? BY_DEFAULT).minutes + AROUND_MINUTES;
  if (policy === undefined) return usual;
  const { work, verify } = jobMinutes(policy);
  return Math.max(usual, work + verify + BESIDE_MINUTES);
}

/** Whether a run has outlived its time and the request to end. */
export function isBeyond({ kind }: RunJudgement): boolean {
  return kind === 'stuck' || kind === 'lost';
}
