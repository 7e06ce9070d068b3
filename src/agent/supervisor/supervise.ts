import { PawlError } from '../../errors.ts';
import type { HomeEnvironment } from '../../process/fresh-home.ts';
import { inMinutes } from '../../process/in-minutes.ts';
import { runProcess } from '../../process/run-process.ts';
import type { ProcessResult } from '../../process/run-process.ts';
import type { AgentAdapter, AgentEnding, AgentReader, AgentStart } from '../agent-adapter.ts';
import { believeEnding } from './believe-ending.ts';
import { LoopDetector } from './loop-detector.ts';
import type { Room } from './room.ts';
import { LEFT_OUT } from './transcript.ts';
import type { Transcript } from './transcript.ts';
import { watchTree } from './watch-tree.ts';
import type { TreeMark } from './watch-tree.ts';

export interface Leash {
  /** Wall clock. */
  readonly seconds: number;
  readonly idleSeconds: number;
  readonly standstillMinutes: number;
}

export interface SessionPlace {
  readonly workspace: string;
  readonly env: HomeEnvironment;
  readonly treeMark: TreeMark;
  readonly transcript: Transcript;
  readonly log: (line: string) => void;
}

/** Why a session was ended before its time. */
type Cause = Pick<AgentEnding, 'class' | 'reason'>;

/**
 * Runs a session that is ready to start, on its leash. It ends by itself, or at the end of its time, or when
 * it is silent, goes round in a circle, changes nothing any more, has had its turns, or has no hope.
 * Throws PAWL_AGENT_NOT_FOUND.
 */
export async function supervise(
  adapter: AgentAdapter,
  start: AgentStart,
  leash: Leash,
  place: SessionPlace,
  room: Pick<Room, 'enter' | 'leave' | 'watchDisk' | 'trouble' | 'answered' | 'refused'>,
): Promise<AgentEnding> {
  const { transcript, log } = place;
  const reader = adapter.read();
  const loops = new LoopDetector();
  const stop = new AbortController();
  let cause: Cause | undefined;
  const end = (why: Cause): void => {
    cause ??= why;
    stop.abort();
  };
  const watch = watchTree(place.treeMark, leash.standstillMinutes, {
    changed: () => loops.treeChanged(),
    stands: () => end(agents(`it changed no file for ${inMinutes(leash.standstillMinutes * 60)}`)),
  });
  const take = (stream: 'stdout' | 'stderr', line: string): void => {
    const kept = transcript.add('agent', stream, line);
    const { shown, calls } = reader.readLine(line, stream);
    // A log that is filled costs memory as a transcript does.
    if (kept === 'kept' && shown !== undefined) log(shown);
    if (kept === 'last') log(LEFT_OUT);
    for (const call of calls ?? []) {
      const loop = loops.add(call);
      if (loop !== undefined) end(agents(loop));
    }
    if (adapter.maxTurns !== undefined && reader.soFar().turns > adapter.maxTurns) {
      end(agents(`it had its ${adapter.maxTurns} turns`));
    }
    if (reader.hopeless()) end(reader.stalledOn() ?? agents('there was no hope for it'));
  };
  let disk: Awaited<ReturnType<Room['watchDisk']>> | undefined;
  let result: ProcessResult;
  try {
    disk = await room.watchDisk((reason) => end(agents(reason.replace(/\.$/, ''))));
    transcript.add('pawl', 'prompt', start.stdin);
    result = await runProcess({
      ...room.enter(start.argv, { ...place.env, ...start.env }),
      cwd: place.workspace,
      stdin: start.stdin,
      seconds: leash.seconds,
      idleSeconds: leash.idleSeconds,
      stop: stop.signal,
      onLine(stream, line) {
        try {
          take(stream, line);
        } catch (error) {
          // Whatever is wrong with a line, the session is what ends by it, not the supervisor.
          end(agents(`a line of its output cannot be read (${nameOf(error)})`));
        }
      },
    });
  } finally {
    await room.leave();
    await watch.close();
    disk?.stop();
  }
  if (result.startError !== undefined) {
    const detail = `\`${start.argv[0]}\` cannot be started: ${result.startError}`;
    throw new PawlError('PAWL_AGENT_NOT_FOUND', detail);
  }
  const why = cause ?? late(result, leash, reader);
  if (!why) return believeEnding(reader.ending(result), room, result.signal !== undefined);
  const { class: failure, reason } = why;
  const ending: AgentEnding = { ...reader.soFar(), outcome: 'failed', class: failure, reason };
  return believeEnding(ending, room, false);
}

function agents(why: string): Cause {
  return { class: 'agent', reason: `The agent was stopped: ${why}.` };
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : 'fault';
}

/** What it means that it ran out of time; `undefined` if it did not. */
function late(
  { timedOut, idle }: ProcessResult,
  leash: Leash,
  reader: AgentReader,
): Cause | undefined {
  if (!timedOut && !idle) return undefined;
  const reason = timedOut
    ? `The agent did not end within ${inMinutes(leash.seconds)} and was stopped.`
    : `The agent said nothing for ${inMinutes(leash.idleSeconds)} and was stopped.`;
  const stalled = reader.stalledOn();
  if (stalled) return { class: stalled.class, reason: `${reason} ${stalled.reason}` };
  // A model that does not answer is nobody's bad work.
  return idle && reader.waitsFor() === 'model'
    ? { class: 'infrastructure', reason: `${reason} It waited for its model.` }
    : { class: 'agent', reason };
}
