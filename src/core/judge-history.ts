import type { FailureClass } from './attempt-record.ts';
import { backoff } from './backoff.ts';
import type { Millis } from './ids.ts';
import type { AttemptState } from './judge-attempt.ts';
import type { Policy } from './policy.ts';
import type { AttemptFacts } from './snapshot.ts';
import type { HumanReason, Wait } from './task-state.ts';

const MINUTE: Millis = 60_000;

/** Attempts that failed through no fault of the agent's are free, but not for ever. */
export const MAX_FREE_FAILURES = 5;

export interface JudgedAttempt {
  readonly attempt: AttemptFacts;
  readonly state: AttemptState;
}

/** What follows for the next attempt from those that failed: a person, a pause, or nothing. */
export function judgeHistory(
  current: readonly JudgedAttempt[],
  policy: Policy,
): HumanReason | Extract<Wait, { kind: 'backoff' }> | undefined {
  const failures = current.flatMap(({ attempt, state }) =>
    state.kind === 'failed' ? [{ attempt, class: state.class, reason: state.reason }] : [],
  );
  const last = failures.at(-1);
  if (!last) return undefined;
  if (last.class === 'spec') return { kind: 'spec', reason: last.reason };
  const byAgent = failures.filter(({ class: its }) => blames(its) === 'agent').length;
  const free = failures.filter(({ class: its }) => blames(its) === 'nobody').length;
  if (byAgent >= policy.attempts.max) {
    return { kind: 'attempts-used', class: last.class, failures: byAgent };
  }
  if (free >= MAX_FREE_FAILURES) {
    return { kind: 'attempts-used', class: last.class, failures: free };
  }
  if (blames(last.class) !== 'nobody' || last.class === 'conflict') return undefined;
  const at = last.attempt.record?.writtenAt;
  if (at === undefined) return undefined;
  const wait = backoff(free, 2 * MINUTE, 120 * MINUTE, last.attempt.claim?.sha ?? '');
  return { kind: 'backoff', class: last.class, until: at + wait };
}

/** Whose fault a failure counts as. Work that was refused is the agent's, whether CI or the gate refused it. */
export function blames(failureClass: FailureClass): 'agent' | 'person' | 'model' | 'nobody' {
  switch (failureClass) {
    case 'agent':
    case 'policy':
      return 'agent';
    case 'spec':
      return 'person';
    case 'quota':
    case 'auth':
      return 'model';
    case 'infrastructure':
    case 'flaky':
    case 'conflict':
    case 'cancelled':
      return 'nobody';
  }
}
