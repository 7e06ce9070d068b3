import type { CheckProof, Message } from '../../core/attempt.ts';
import { wasRun } from '../../core/check-ending.ts';
import { PawlError } from '../../errors.ts';
import type { AgentEnding } from '../agent-adapter.ts';
import { NO_USAGE } from '../agent-adapter.ts';

const NOTHING: AgentEnding = {
  outcome: 'failed',
  class: 'infrastructure',
  reason: 'No session was begun: no time was left of the job.',
  model: undefined,
  turns: 0,
  usage: NO_USAGE,
  summary: '',
  denials: [],
};

const NAMED_CHECKS = 3;

/** How all sessions of an attempt ended, by the last of them. */
export function endingOf(found: {
  readonly endings: readonly AgentEnding[];
  readonly messages: readonly Message[];
  readonly checks: readonly CheckProof[];
  /** What was thrown after a session, if something was. */
  readonly fault: unknown;
}): AgentEnding {
  const last = found.endings.at(-1) ?? NOTHING;
  if (found.fault !== undefined) return brokenOff(last, found.fault);
  return tellUnrun(orMessage(last, found.messages), found.checks);
}

/** What could be started once, and no longer can be, or asked its model before it was gone, the agent has broken. */
export function cannotGoOn(error: unknown, round: number): AgentEnding {
  const what = round === 0 ? 'The session came to no end' : 'No further session could be begun';
  const its = round > 0 || error instanceof PawlError;
  return {
    ...NOTHING,
    class: its ? 'agent' : 'infrastructure',
    reason: `${what}: ${messageOf(error)}`,
  };
}

/** A fault of ours, or of the machine's, after a session. */
function brokenOff(last: AgentEnding, fault: unknown): AgentEnding {
  const reason = `The attempt broke off after a session: ${messageOf(fault)}`;
  return { ...last, outcome: 'failed', class: 'infrastructure', reason };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** What an agent says of its own task counts, unless it never came to work on it. */
function orMessage(ending: AgentEnding, messages: readonly Message[]): AgentEnding {
  const [message] = messages;
  if (!message || (ending.outcome === 'failed' && ending.class !== 'agent')) return ending;
  const reason =
    message.kind === 'blocked'
      ? message.text
      : `It needs files beside the task's scope: ${message.text}`;
  return { ...ending, outcome: 'blocked', class: undefined, reason };
}

/** Checks are there for the agent to hear of; that the change is good the job `verify` proves, with time of its own. */
function tellUnrun(ending: AgentEnding, checks: readonly CheckProof[]): AgentEnding {
  const unrun = checks.filter((check) => !wasRun(check));
  if (unrun.length === 0) return ending;
  const more = unrun.length - NAMED_CHECKS;
  const names = unrun.slice(0, NAMED_CHECKS).map(({ name }) => `\`${name}\``);
  const which = `${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
  return { ...ending, reason: `${ending.reason} Not run, as no time was left: ${which}.` };
}
