import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { killGroup } from './kill-group.ts';
import { LineSplitter } from './line-splitter.ts';
import { endWithUs } from './live-groups.ts';

export interface ProcessRequest {
  /** The program and its arguments; nothing is expanded. */
  readonly argv: readonly [string, ...string[]];
  readonly cwd: string;
  /** The whole environment: nothing of our own is added. */
  readonly env: Readonly<Record<string, string>>;
  readonly stdin?: string;
  /** Wall clock. */
  readonly seconds: number;
  /** How long it may write nothing. */
  readonly idleSeconds?: number;
  /** Ends it before its time, in the same way. */
  readonly stop?: AbortSignal;
  /** Between SIGTERM and SIGKILL. */
  readonly graceSeconds?: number;
  /** After SIGKILL: what still is not gone is left. */
  readonly leaveSeconds?: number;
  /** Called with every line, without its line feed, as it comes. */
  readonly onLine?: (stream: 'stdout' | 'stderr', line: string) => void;
}

export interface ProcessResult {
  /** `undefined` if a signal ended it, or it never started. */
  readonly exitCode: number | undefined;
  readonly signal: string | undefined;
  readonly timedOut: boolean;
  /** Whether it was ended because it wrote nothing for too long. */
  readonly idle: boolean;
  /** Why it could not be started; `ENOENT` if there is no such program. */
  readonly startError: string | undefined;
  readonly seconds: number;
  /** The last characters of both streams. */
  readonly tail: string;
}

export const TAIL_CHARACTERS = 4_000;

/** A child of the program that holds our pipe must not hold us: so long is waited for the last bytes. */
const DRAIN_MS = 500;

/** What was killed is gone at once, unless it hangs in the kernel (on a disk, say) or is no longer ours to kill. */
const LEAVE_SECONDS = 30;

/**
 * Runs a program in a process group of its own, and leaves none of that group alive. At the end of its time
 * the group is asked to stop, then made to. Settles once, never rejects.
 */
export async function runProcess(request: ProcessRequest): Promise<ProcessResult> {
  const started = performance.now();
  const running = begin(request);
  if ('startError' in running)
    return { ...running, timedOut: false, idle: false, seconds: 0, tail: '' };
  const { started: child, forget } = running;
  let timedOut = false;
  let idle = false;
  const graceMs = (request.graceSeconds ?? 5) * 1_000;
  const ended = waitForExit(child);
  let kill: NodeJS.Timeout | undefined;
  const stop = (): void => {
    killGroup(child.pid, 'SIGTERM');
    kill ??= setTimeout(() => {
      killGroup(child.pid, 'SIGKILL');
      kill = setTimeout(ended.leave, (request.leaveSeconds ?? LEAVE_SECONDS) * 1_000);
    }, graceMs);
  };
  const clock = startClock(request.seconds, () => {
    timedOut = true;
    stop();
  });
  const idleClock = startClock(request.idleSeconds ?? Infinity, () => {
    idle = !timedOut;
    stop();
  });
  const output = readOutput(child, () => idleClock.refresh(), request.onLine);
  if (request.stop?.aborted) stop();
  request.stop?.addEventListener('abort', stop, { once: true });

  const end = await ended.end;
  clearTimeout(clock);
  clearTimeout(idleClock);
  clearTimeout(kill);
  request.stop?.removeEventListener('abort', stop);
  killGroup(child.pid, 'SIGKILL');
  forget();
  await Promise.race([output.closed, delay(DRAIN_MS)]);
  child.stdout?.destroy();
  child.stderr?.destroy();
  output.flush();
  const seconds = (performance.now() - started) / 1_000;
  return { ...end, timedOut, idle, seconds, tail: output.tail() };
}

function startClock(seconds: number, end: () => void): NodeJS.Timeout {
  return setTimeout(end, Math.min(seconds * 1_000, 2 ** 31 - 1));
}

/** Most of what keeps a program from starting is told by its `error`; that its arguments are too long is thrown. */
function begin(request: ProcessRequest): ReturnType<typeof endWithUs<ChildProcess>> | ProcessEnd {
  try {
    return endWithUs(() => start(request));
  } catch (error) {
    return notStarted(error);
  }
}

type ProcessEnd = Pick<ProcessResult, 'exitCode' | 'signal' | 'startError'>;

function notStarted(error: unknown): ProcessEnd {
  const hasCode = typeof error === 'object' && error !== null && 'code' in error;
  const startError = String(hasCode ? error.code : error);
  return { exitCode: undefined, signal: undefined, startError };
}

function start(request: ProcessRequest): ChildProcess {
  const [program, ...args] = request.argv;
  const child = spawn(program, args, {
    cwd: request.cwd,
    env: { ...request.env },
    detached: true,
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  // The program may end without reading its input; its exit code tells, not the broken pipe.
  child.stdin.on('error', () => undefined);
  child.stdin.end(request.stdin ?? '');
  return child;
}

function readOutput(child: ChildProcess, onData: () => void, onLine: ProcessRequest['onLine']) {
  let tail = '';
  const splitters = (['stdout', 'stderr'] as const).map((name) => {
    const splitter = new LineSplitter((line) => onLine?.(name, line));
    child[name]?.setEncoding('utf8').on('data', (chunk: string) => {
      onData();
      tail = `${tail}${chunk}`.slice(-TAIL_CHARACTERS);
      splitter.push(chunk);
    });
    return splitter;
  });
  const closed = new Promise<void>((resolve) => {
    child.once('close', () => resolve());
  });
  return {
    closed,
    tail: () => tail,
    flush: () => splitters.forEach((splitter) => splitter.flush()),
  };
}

function waitForExit(child: ChildProcess): { end: Promise<ProcessEnd>; leave: () => void } {
  const left = new AbortController();
  const end = new Promise<ProcessEnd>((resolve) => {
    child.once('error', (error) => resolve(notStarted(error)));
    child.once('exit', (code, signal) => {
      resolve({ exitCode: code ?? undefined, signal: signal ?? undefined, startError: undefined });
    });
    left.signal.addEventListener('abort', () => {
      child.unref();
      resolve({ exitCode: undefined, signal: 'SIGKILL', startError: undefined });
    });
  });
  return { end, leave: () => left.abort() };
}

function delay(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms).unref();
  });
}
