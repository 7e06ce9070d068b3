import type { Clock } from './github/client/clock.ts';

/** Node's timers go no further; who wants to sleep longer wakes up and sleeps again. */
const MAX_TIMER_MS = 2 ** 31 - 1;

/** The machine's own time: what the shells hand in. */
export const realClock: Clock = {
  now: () => Date.now(),
  sleep: async (ms, signal) => {
    if (ms <= 0 || signal?.aborted) return;
    await timer(Math.min(ms, MAX_TIMER_MS), signal);
    await realClock.sleep(ms - MAX_TIMER_MS, signal);
  },
};

function timer(ms: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timeout);
      signal?.removeEventListener('abort', done);
      resolve();
    };
    const timeout = setTimeout(done, ms);
    signal?.addEventListener('abort', done);
  });
}
