import type { Clock } from '../clock.ts';

/** The longest time that `setTimeout` takes. */
const LONGEST_MS = 2 ** 31 - 1;

/**
 * Calls `act` once when `clock` reaches `atMs`, also when it is moved there by hand. Gives back how
 * to give up; keeps no process alive.
 */
export function onDeadline(clock: Clock, atMs: number, act: () => void): () => void {
  let timer: NodeJS.Timeout | undefined;
  const stop = () => {
    clearTimeout(timer);
    stopListening();
  };
  const arm = () => {
    clearTimeout(timer);
    const wait = atMs - clock.now();
    if (wait <= 0) {
      stop();
      act();
      return;
    }
    timer = setTimeout(arm, Math.min(wait, LONGEST_MS));
    timer.unref();
  };
  const stopListening = clock.onMoved(arm);
  arm();
  return stop;
}
