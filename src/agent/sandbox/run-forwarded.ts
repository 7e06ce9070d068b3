import { spawn } from 'node:child_process';
import { constants } from 'node:os';

const PASSED_ON = ['SIGTERM', 'SIGINT', 'SIGHUP'] as const;

/**
 * Runs a program on our own streams, passes signals on to it, and ends this process as it ended. It has a
 * process group of its own, as a signal to ours would otherwise reach it twice: many take that for haste.
 */
export async function runForwarded(argv: readonly [string, ...string[]]): Promise<never> {
  const [program, ...args] = argv;
  let status = 0;
  await new Promise<void>((resolve) => {
    const child = spawn(program, args, { stdio: 'inherit', detached: true });
    for (const signal of PASSED_ON) process.on(signal, () => signalGroup(child.pid, signal));
    child.once('error', (error: NodeJS.ErrnoException) => {
      process.stderr.write(
        `${program}: ${error.code === 'ENOENT' ? 'not found' : error.message}\n`,
      );
      status = error.code === 'ENOENT' ? 127 : 126;
      resolve();
    });
    child.once('exit', (code, signal) => {
      status = code ?? 128 + (signal === null ? 0 : constants.signals[signal]);
      resolve();
    });
  });
  process.exit(status);
}

function signalGroup(leader: number | undefined, signal: NodeJS.Signals): void {
  try {
    if (leader !== undefined) process.kill(-leader, signal);
  } catch {
    // It has just ended.
  }
}
