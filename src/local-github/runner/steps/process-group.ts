import { spawn } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';

/** What to start for a step. */
export interface StepCommand {
  readonly file: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
}

/** The signals that end a step, as the job's control gives them. */
export interface StopSignals {
  /** Asks the step to end: SIGINT, later SIGTERM, later SIGKILL. */
  readonly cancel: AbortSignal;
  /** Ends it at once: SIGKILL. */
  readonly kill: AbortSignal;
}

/** GitHub's runner waits this long after SIGINT, and then after SIGTERM. */
const INTERRUPT_MS = 7500;
const TERMINATE_MS = 2500;
/** How long output may still come after the end, when a background process holds the pipe. */
const DRAIN_MS = 300;

export interface StepExit {
  /** 128 + the signal's number for a step that a signal ended; -1 if it could not be started. */
  readonly code: number;
  /** Why it could not be started. */
  readonly failure: string | undefined;
}

/** The process groups of one job's steps, so that none outlives the job. */
export class ProcessGroups {
  readonly #leaders = new Set<number>();

  /** `trackingId` is in the environment of all that the job starts, as `RUNNER_TRACKING_ID`. */
  constructor(readonly trackingId: string) {}

  /** Runs a command in a process group of its own and tells each line that it prints. */
  run(command: StepCommand, stop: StopSignals, onLine: (line: string) => void): Promise<StepExit> {
    const child = spawn(command.file, command.args, {
      cwd: command.cwd,
      env: command.env,
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
      windowsHide: true,
    });
    const { pid } = child;
    if (pid !== undefined) this.#leaders.add(pid);
    const output = [readLines(child.stdout, onLine), readLines(child.stderr, onLine)];
    const timers = new Set<NodeJS.Timeout>();
    const signal = (name: NodeJS.Signals) => {
      if (pid !== undefined) signalGroup(pid, name);
    };
    const onCancel = () => {
      signal('SIGINT');
      const later = setTimeout(() => {
        signal('SIGTERM');
        timers.add(setTimeout(() => signal('SIGKILL'), TERMINATE_MS));
      }, INTERRUPT_MS);
      timers.add(later);
    };
    const onKill = () => signal('SIGKILL');
    stop.cancel.addEventListener('abort', onCancel, { once: true });
    stop.kill.addEventListener('abort', onKill, { once: true });
    if (stop.kill.aborted) onKill();
    else if (stop.cancel.aborted) onCancel();

    return new Promise((resolve) => {
      const finish = async (exit: StepExit) => {
        stop.cancel.removeEventListener('abort', onCancel);
        stop.kill.removeEventListener('abort', onKill);
        for (const timer of timers) clearTimeout(timer);
        let drain: NodeJS.Timeout | undefined;
        const patience = new Promise((done) => {
          drain = setTimeout(done, DRAIN_MS);
        });
        await Promise.race([Promise.all(output), patience]);
        clearTimeout(drain);
        child.stdout.destroy();
        child.stderr.destroy();
        if (pid !== undefined && !signalGroup(pid, 0)) this.#leaders.delete(pid);
        resolve(exit);
      };
      child.once('error', (error) => void finish({ code: -1, failure: error.message }));
      child.once('exit', (code, name) => {
        void finish({
          code: code ?? 128 + (name === 'SIGKILL' ? 9 : name === 'SIGINT' ? 2 : 15),
          failure: undefined,
        });
      });
    });
  }

  /** Kills whatever the steps left running, also what has left its process group. */
  killAll(): void {
    for (const leader of this.#leaders) signalGroup(leader, 'SIGKILL');
    this.#leaders.clear();
    for (const pid of processesWith(`RUNNER_TRACKING_ID=${this.trackingId}`)) {
      try {
        process.kill(pid, 'SIGKILL');
      } catch {
        // It has just ended by itself.
      }
    }
  }
}

/** Whether the group still had a process to signal. */
function signalGroup(leader: number, signal: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(-leader, signal);
  } catch {
    return false;
  }
}

function readLines(stream: Readable, onLine: (line: string) => void): Promise<void> {
  const lines = createInterface({ input: stream, crlfDelay: Infinity });
  lines.on('line', onLine);
  return new Promise((resolve) => lines.once('close', resolve));
}

/** Ids of this user's processes that have `variable` in their environment. Empty but on Linux. */
function processesWith(variable: string): readonly number[] {
  if (process.platform !== 'linux') return [];
  return readdirSync('/proc').flatMap((name) => {
    if (!/^\d+$/.test(name)) return [];
    try {
      const environment = readFileSync(`/proc/${name}/environ`, 'latin1');
      return environment.split('\0').includes(variable) ? [Number(name)] : [];
    } catch {
      // Another user's process, or one that has just ended.
      return [];
    }
  });
}
