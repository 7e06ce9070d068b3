import type { AgentEnding } from '../agent-adapter.ts';
import type { Room } from './room.ts';

/**
 * What a failed session means beside what the gateway saw. An agent's own words for it are a guess, or about
 * something else ("I wrote the rate limiter"): that its model's service is to blame is believed only of one
 * that had trouble or never answered. Where it refused what it was asked for last, in words that the gateway
 * does not know, the agent's word for what they mean is the best there is: that of the key or of money is
 * believed, that of a bad request is not, for it was the agent's. Nor is any where the service refused what a
 * prompt says: CLIs take its 403 for the key's, and a task could rest the whole queue by its words.
 *
 * `killed`: by a signal that we did not send, which is no word of its own.
 */
export function believeEnding(
  ending: AgentEnding,
  room: Pick<Room, 'trouble' | 'answered' | 'refused'>,
  killed: boolean,
): AgentEnding {
  if (ending.outcome !== 'failed') return ending;
  const trouble = room.trouble();
  if (trouble) {
    if (trouble.class === ending.class && trouble.class !== 'agent') return ending;
    return { ...ending, class: trouble.class, reason: `${ending.reason} ${trouble.reason}` };
  }
  const failure = killed ? 'infrastructure' : 'agent';
  if (ending.class === failure || ending.class === 'agent') return ending;
  const refused = room.refused();
  if (refused === 'content') {
    const reason = `${ending.reason} But the model's service had refused that one prompt for what it says.`;
    return { ...ending, class: failure, reason };
  }
  if (!room.answered()) return ending;
  if (refused && (ending.class === 'quota' || ending.class === 'auth')) return ending;
  const since = refused ? 'and then refused that one request' : 'and refused nothing since';
  const reason = `${ending.reason} But the model's service had answered, ${since}.`;
  return { ...ending, class: failure, reason };
}
