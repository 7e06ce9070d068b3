import { Pace } from '../github/pace.ts';

/** Jobs of one key that may follow at once on one another, and then one in that many ms. */
const BURST = 20;
const EVERY_MS = 2000;

/**
 * Runs one job a key at a time. A key that is woken while its job is waiting or running is run once
 * more afterwards, however often it was woken: what a wake-up says is only *look again*.
 */
export class WakeQueue {
  readonly #run: (key: string) => Promise<void>;
  readonly #settleMs: number;
  readonly #paces = new Map<string, Pace>();
  readonly #states = new Map<string, { dirty: boolean; timer: NodeJS.Timeout | undefined }>();
  readonly #running = new Set<Promise<void>>();
  #stopped = false;

  /** `settleMs`: how long events that come together are waited for. `run` must not reject. */
  constructor(run: (key: string) => Promise<void>, settleMs: number) {
    this.#run = run;
    this.#settleMs = settleMs;
  }

  wake(key: string): void {
    if (this.#stopped) return;
    const state = this.#states.get(key);
    if (state) {
      state.dirty = true;
      return;
    }
    const wait = Math.max(this.#settleMs, this.#paceOf(key).take(Date.now()));
    this.#states.set(key, { dirty: false, timer: setTimeout(() => this.#start(key), wait) });
  }

  /** Takes no more wake-ups and waits for the jobs in hand. */
  async stop(): Promise<void> {
    this.#stopped = true;
    for (const { timer } of this.#states.values()) clearTimeout(timer);
    await Promise.all(this.#running);
  }

  #paceOf(key: string): Pace {
    const pace = this.#paces.get(key) ?? new Pace(BURST, EVERY_MS);
    this.#paces.set(key, pace);
    return pace;
  }

  #start(key: string): void {
    const state = this.#states.get(key);
    if (!state) return;
    state.timer = undefined;
    state.dirty = false;
    const job = this.#run(key).finally(() => {
      this.#running.delete(job);
      this.#states.delete(key);
      if (state.dirty) this.wake(key);
    });
    this.#running.add(job);
  }
}
