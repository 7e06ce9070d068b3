import { setTimeout as delay } from 'node:timers/promises';
import { endGroups, killGroups } from './live-groups.ts';

/** What a shell expects of a process that a signal ended: 128 and its number. */
const EXIT_CODES = [
  ['SIGHUP', 129],
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const;
const PIPE_EXIT_CODE = 141;

/** As long as a program has at the end of its time. */
const GRACE_SECONDS = 5;

/** What `work` itself ends behind its processes, daemons say, takes a moment. */
const SETTLE_MS = 2_000;

/**
 * Does `work`. If this process is told to end meanwhile (Ctrl-C, say), or nobody reads what it prints any
 * more (`| head`), it ends in order: first all that it started, by request and then by force, then what
 * `cleanUp` takes away, and nothing comes of `work`. A second signal leaves no time.
 */
export async function leaveInOrder<Result>(
  cleanUp: () => void,
  work: () => Promise<Result>,
): Promise<Result> {
  let leaving: Promise<never> | undefined;
  let isDone = false;
  let settle = (): void => undefined;
  const settled = new Promise<void>((resolve) => (settle = resolve));
  const exit = (code: number): never => {
    cleanUp();
    process.exit(code);
  };
  const leave = (code: number): void => {
    leaving ??= endGroups(GRACE_SECONDS)
      .then(() => Promise.race([settled, delay(SETTLE_MS)]))
      .then(() => exit(code));
  };
  const listeners = EXIT_CODES.map(([signal, code]) => {
    const listener = (): void => {
      if (leaving) killGroups();
      leave(code);
    };
    return { signal, listener };
  });
  const onOutputError = (error: NodeJS.ErrnoException): void => {
    if (error.code !== 'EPIPE') throw error;
    if (!isDone) leave(PIPE_EXIT_CODE);
  };
  // Before those who listen for the groups alone.
  for (const { signal, listener } of listeners) process.prependListener(signal, listener);
  for (const output of [process.stdout, process.stderr]) output.on('error', onOutputError);
  try {
    const result = await work().finally(settle);
    await leaving;
    return result;
  } catch (error) {
    await leaving;
    throw error;
  } finally {
    for (const { signal, listener } of listeners) process.off(signal, listener);
    // What was printed last may fail after this: that is still listened for.
    isDone = true;
  }
}
