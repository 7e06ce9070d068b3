import type { FailureClass } from '../../core/attempt-record.ts';
import type { Attempt } from '../../core/attempt.ts';
import { NO_USAGE } from '../agent-adapter.ts';

/** `AttemptSchema` takes no longer one. */
export const REASON_CHARACTERS = 4_000;

/** The account of an attempt that came to nothing before a session began. */
export function failedAttempt(agent: string, failure: FailureClass, reason: string): Attempt {
  return {
    version: 1,
    outcome: 'failed',
    class: failure,
    reason: reason.slice(0, REASON_CHARACTERS),
    agent,
    model: undefined,
    turns: 0,
    seconds: 0,
    usage: NO_USAGE,
    summary: '',
    sessions: [],
    times: { setupSeconds: 0, agentSeconds: 0, checkSeconds: 0 },
    denials: [],
    hidden: [],
    checks: [],
    messages: [],
    change: { files: [], total: 0 },
    // Nothing ran outside of one.
    sandbox: 'on',
    promptCharacters: 0,
  };
}
