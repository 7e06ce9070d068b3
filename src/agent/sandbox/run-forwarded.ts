import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { constants } from 'node:os';

const PASSED_ON = ['SIGTERM', 'SIGINT', 'SIGHUP'] as const;

/**
 * Runs a program on our own streams, passes signals on to it, and ends this process as it ended. It has a
 * session of its own, as a signal to our process group would otherwise reach it twice: many take that for
 * haste.
 */
export async function runForwarded(argv: readonly [string, ...string[]]): Promise<never> {
  const [program, ...args] = argv;
  let child: ChildProcess | undefined;
  // Listened before it is started: a signal in between would end us alone.
  for (const signal of PASSED_ON) process.on(signal, () => signalGroup(child?.pid, signal));
  child = spawn(program, args, { stdio: 'inherit', detached: true });
  process.exit(await statusOf(child, program));
}

function statusOf(child: ChildProcess, program: string): Promise<number> {
  return new Promise((resolve) => {
    child.once('error', (error: NodeJS.ErrnoException) => {
      const missing = error.code === 'ENOENT';
      process.stderr.write(`${program}: ${missing ? 'not found' : error.message}\n`);
      resolve(missing ? 127 : 126);
    });
    child.once('exit', (code, signal) => {
      resolve(code ?? 128 + (signal === null ? 0 : constants.signals[signal]));
    });
  });
}

function signalGroup(leader: number | undefined, signal: NodeJS.Signals): void {
  try {
    if (leader !== undefined) process.kill(-leader, signal);
  } catch {
    // It has just ended.
  }
}
