import type { CheckProof, Denial, Message, SessionAccount, Usage } from '../../core/attempt.ts';
import { countDown } from '../../process/count-down.ts';
import { reopenFolder } from '../../process/reopen-folder.ts';
import type { AgentEnding } from '../agent-adapter.ts';
import type { PromptInput } from '../prompt/render-prompt.ts';
import { usageOf } from '../usage-of.ts';
import { cannotGoOn, endingOf } from './ending-of.ts';
import type { MessageBox } from './message-box.ts';
import { runChecks } from './run-checks.ts';
import type { Agent } from './run-session.ts';
import type { Room } from './room.ts';
import type { SessionPlace } from './supervise.ts';

export interface SessionsRequest extends Omit<PromptInput, 'red'> {
  readonly agent: Agent;
  readonly room: Room;
  readonly place: SessionPlace;
  /** What is left for all that runs in the room. */
  readonly secondsLeft: () => number;
  readonly box: Pick<MessageBox, 'empty' | 'take'>;
  /** Told where each session begins and ends: what setup and checks leave is no change. */
  readonly change: { begin(): Promise<void>; end(): Promise<void> };
}

export interface Sessions {
  readonly ending: AgentEnding;
  readonly sessions: readonly SessionAccount[];
  readonly messages: readonly Message[];
  readonly denials: readonly Denial[];
  readonly turns: number;
  readonly usage: Usage;
  readonly checks: readonly CheckProof[];
  /** The red ones that further sessions were told of. */
  readonly told: readonly CheckProof[];
  readonly agentSeconds: number;
  readonly checkSeconds: number;
}

/** A session with less time left than this would end before it did anything. */
const SHORTEST_SECONDS = 30;

/**
 * Runs the agent, then the policy's checks; if one is red, a fresh session that is told so, as often as the
 * policy says and while there is time and money left: its minutes are for all of this together. An agent
 * that did not finish is not asked again.
 */
export async function runSessions(request: SessionsRequest): Promise<Sessions> {
  const { pack, agent, room, place, box, change } = request;
  const { attempts } = pack.policy;
  const endings: AgentEnding[] = [];
  const sessions: SessionAccount[] = [];
  let messages: readonly Message[] = [];
  let checks: readonly CheckProof[] = [];
  const told: CheckProof[] = [];
  let agentSeconds = 0;
  let checkSeconds = 0;
  const ownSecondsLeft = countDown(attempts.minutes * 60);
  const secondsLeft = (): number => Math.min(ownSecondsLeft(), request.secondsLeft());
  let fault: unknown;
  try {
    for (let round = 0; ; round += 1) {
      if (request.secondsLeft() <= 0) break;
      await box.empty();
      await change.begin();
      const cents = pack.claim.reservedCents - spent(room, endings);
      const leash = {
        seconds: secondsLeft(),
        idleSeconds: attempts.idleMinutes * 60,
        standstillMinutes: attempts.standstillMinutes,
      };
      const red = checks.filter(({ passed }) => !passed);
      told.push(...red);
      // They were of another tree than the one that this session leaves.
      checks = [];
      const began = performance.now();
      const ending = await agent.run({ ...request, red, leash, cents }).catch((error: unknown) => {
        // Nothing was begun, and nothing spent.
        if (round === 0 && room.account() === undefined) throw error;
        return cannotGoOn(error, round);
      });
      const seconds = secondsSince(began);
      agentSeconds += seconds;
      endings.push(ending);
      const outcome = ending.outcome === 'failed' ? 'failed' : 'finished';
      sessions.push({ outcome, reason: ending.reason, turns: ending.turns, seconds });
      await reopenFolder(place.workspace);
      messages = await box.take();
      await change.end();

      if (outcome === 'failed' || messages.length > 0) break;
      checks = await runChecks(pack.policy.checks, secondsLeft, place, room);
      checkSeconds += sum(checks.map((check) => check.seconds));
      if (checks.every(({ passed }) => passed) || round >= attempts.fixRounds) break;
      if (secondsLeft() < SHORTEST_SECONDS || spent(room, endings) >= pack.claim.reservedCents)
        break;
      place.log('A fresh session is told what the checks said.');
    }
  } catch (error) {
    if (endings.length === 0) throw error;
    // What was spent, said and changed is told all the same.
    fault = error;
    await change.end();
  }
  // A check may have left requests behind: they cost as well.
  await room.settle();
  return {
    ending: endingOf({ endings, messages, checks, fault }),
    sessions,
    messages,
    denials: [...endings.flatMap(({ denials }) => denials), ...room.denials()].slice(0, 100),
    turns: sum(endings.map(({ turns }) => turns)),
    usage: room.account() ?? usageOf(endings),
    checks,
    told,
    agentSeconds: round3(agentSeconds),
    checkSeconds: round3(checkSeconds),
  };
}

function spent(room: Room, endings: readonly AgentEnding[]): number {
  return (room.account() ?? usageOf(endings)).cents;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}

function secondsSince(began: number): number {
  return round3((performance.now() - began) / 1_000);
}

function round3(number: number): number {
  return Math.round(number * 1_000) / 1_000;
}
