import { setMaxListeners } from 'node:events';
import type { Clock } from '../github/client/clock.ts';
import { Pace } from '../github/client/pace.ts';

/** Jobs of one key that may follow at once on one another, and then one in that many ms. */
const BURST = 20;
const EVERY_MS = 2000;

/** Jobs of different keys at the same time. */
const AT_ONCE = 16;

interface State {
  phase: 'waiting' | 'ready' | 'running';
  /** Woken since its job began: it is run once more. */
  dirty: boolean;
}

export interface WakeQueueOptions {
  readonly clock: Clock;
  /** How long events that come together are waited for. */
  readonly settleMs: number;
  /** Does one job. It must not reject. */
  readonly run: (key: string) => Promise<void>;
}

/**
 * Runs one job a key at a time, and a few keys at once. A key that is woken while its job is waiting or
 * running is run once more afterwards, however often it was woken: what a wake-up says is only *look
 * again*. It is in this process's memory alone: another replica has its own, and what is lost with it
 * the next start's sweep finds.
 */
export class WakeQueue {
  readonly #options: WakeQueueOptions;
  readonly #paces = new Map<string, Pace>();
  readonly #states = new Map<string, State>();
  readonly #ready: string[] = [];
  readonly #running = new Set<Promise<void>>();
  readonly #stopping = new AbortController();

  constructor(options: WakeQueueOptions) {
    this.#options = options;
    // Every key that waits listens.
    setMaxListeners(0, this.#stopping.signal);
  }

  /** Keys that wait for their job. */
  get length(): number {
    return this.#states.size - this.#running.size;
  }

  /** Jobs in hand. */
  get running(): number {
    return this.#running.size;
  }

  wake(key: string): void {
    if (this.#stopping.signal.aborted) return;
    const state = this.#states.get(key);
    if (!state) void this.#wait(key);
    else if (state.phase === 'running') state.dirty = true;
  }

  /** Forgets what is kept of a key that will not be woken again. */
  forget(key: string): void {
    this.#paces.delete(key);
  }

  /** Takes no more wake-ups, drops what waits, and waits for the jobs in hand. */
  async stop(): Promise<void> {
    this.#stopping.abort();
    this.#ready.length = 0;
    await Promise.all(this.#running);
  }

  async #wait(key: string): Promise<void> {
    const { clock, settleMs } = this.#options;
    const { signal } = this.#stopping;
    const state: State = { phase: 'waiting', dirty: false };
    this.#states.set(key, state);
    await clock.sleep(Math.max(settleMs, this.#paceOf(key).take(clock.now())), signal);
    if (signal.aborted) return;
    state.phase = 'ready';
    this.#ready.push(key);
    this.#startNext();
  }

  #startNext(): void {
    if (this.#running.size >= AT_ONCE) return;
    const key = this.#ready.shift();
    const state = key === undefined ? undefined : this.#states.get(key);
    if (key === undefined || !state) return;
    state.phase = 'running';
    const job = this.#options.run(key).finally(() => {
      this.#running.delete(job);
      this.#states.delete(key);
      if (state.dirty) this.wake(key);
      this.#startNext();
    });
    this.#running.add(job);
  }

  #paceOf(key: string): Pace {
    const pace = this.#paces.get(key) ?? new Pace(BURST, EVERY_MS);
    this.#paces.set(key, pace);
    return pace;
  }
}
