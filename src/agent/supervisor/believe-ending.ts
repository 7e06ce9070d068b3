import type { AgentEnding } from '../agent-adapter.ts';
import type { Room } from './room.ts';

/**
 * What a failed session means beside what the gateway saw. An agent's own words for it are a guess, or about
 * something else ("I wrote the rate limiter"): that its model's service is to blame is believed only of one
 * that had trouble or never answered. `killed`: by a signal that we did not send, which is no word of its own.
 */
export function believeEnding(
  ending: AgentEnding,
  room: Pick<Room, 'trouble' | 'answered'>,
  killed: boolean,
): AgentEnding {
  if (ending.outcome !== 'failed') return ending;
  const trouble = room.trouble();
  if (trouble) {
    if (trouble.class === ending.class && trouble.class !== 'agent') return ending;
    return { ...ending, class: trouble.class, reason: `${ending.reason} ${trouble.reason}` };
  }
  const failure = killed ? 'infrastructure' : 'agent';
  if (ending.class === failure || ending.class === 'agent' || !room.answered()) return ending;
  const reason = `${ending.reason} But the model's service had answered, and refused nothing since.`;
  return { ...ending, class: failure, reason };
}
