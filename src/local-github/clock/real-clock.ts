import type { Clock } from '../clock.ts';
import { isoSeconds } from './iso-seconds.ts';

/** The longest time that `setTimeout` takes. */
const LONGEST_MS = 2 ** 31 - 1;

/**
 * Runs with real time, and can be moved forward so that a cron fires or a token expires without
 * waiting. Nothing in local-github that means time reads `Date.now()` but this file.
 */
export class RealClock implements Clock {
  #skewMs = 0;
  readonly #listeners = new Set<() => void>();

  now(): number {
    return Date.now() + this.#skewMs;
  }

  iso(atMs: number = this.now()): string {
    return isoSeconds(atMs);
  }

  after(ms: number, callback: () => unknown): () => void {
    const atMs = this.now() + ms;
    let timer: NodeJS.Timeout | undefined;
    const stop = (): void => {
      clearTimeout(timer);
      this.#listeners.delete(onMoved);
    };
    const arm = (): void => {
      const wait = Math.max(0, Math.min(atMs - this.now(), LONGEST_MS));
      timer = setTimeout(look, wait);
      timer.unref();
    };
    const look = (): void => {
      clearTimeout(timer);
      if (this.now() < atMs) return arm();
      stop();
      callback();
    };
    const onMoved = (): void => look();
    this.#listeners.add(onMoved);
    arm();
    return stop;
  }

  sleep(ms: number, signal?: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      const done = (): void => {
        stop?.();
        signal?.removeEventListener('abort', done);
        resolve();
      };
      const wait = signal?.aborted === true ? 0 : ms;
      const stop = wait === Infinity ? undefined : this.after(wait, done);
      signal?.addEventListener('abort', done);
    });
  }

  start(activity: () => Promise<unknown>): void {
    void activity();
  }

  part<T>(work: () => Promise<T>): Promise<T> {
    return work();
  }

  advance(ms: number): void {
    if (ms < 0) throw new RangeError('A clock moves forward only');
    this.#skewMs += ms;
    for (const listener of [...this.#listeners]) listener();
  }

  onMoved(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}
