import type { ProcessResult } from '../../process/run-process.ts';
import type { AgentEnding } from '../agent-adapter.ts';
import { withoutUnseen } from '../../markdown/without-unseen.ts';
import { apiFailure } from './api-failure.ts';

type Meaning = Pick<AgentEnding, 'outcome' | 'class' | 'reason'>;

export const DONE: Meaning = {
  outcome: 'finished',
  class: undefined,
  reason: 'The agent says that it is done.',
};

export function failed(failure: NonNullable<AgentEnding['class']>, reason: string): Meaning {
  return { outcome: 'failed', class: failure, reason };
}

/**
 * What it means that an agent did not end well. `words`: what it said about it; `status`: of its model's
 * service, where the agent names it apart.
 */
export function explainExit(
  { exitCode, signal }: Pick<ProcessResult, 'exitCode' | 'signal'>,
  words: string,
  turns: number,
  status?: number,
): Meaning {
  // Before it is cut: half of a terminal's sequence would be left as text, and be none to take out.
  const plain = withoutUnseen(words);
  const api = apiFailure(plain, status);
  if (api) return failed(api.class, api.reason);
  const how =
    exitCode === undefined
      ? `was ended by ${signal ?? 'a signal'}`
      : `ended with exit code ${exitCode}`;
  const said = plain.trim().slice(-300);
  const reason = `The agent ${how}${said === '' ? '.' : `: ${said}`}`;
  // Without a turn the model was never asked, and without a code of its own the agent was killed.
  return failed(turns === 0 || exitCode === undefined ? 'infrastructure' : 'agent', reason);
}
