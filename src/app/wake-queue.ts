/**
 * Runs one job a key at a time. A key that is woken while its job is waiting or running is run once
 * more afterwards, however often it was woken: what a wake-up says is only *look again*.
 */
export class WakeQueue {
  readonly #run: (key: string) => Promise<void>;
  readonly #settleMs: number;
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
    const fresh = { dirty: false, timer: setTimeout(() => this.#start(key), this.#settleMs) };
    this.#states.set(key, fresh);
  }

  /** Takes no more wake-ups and waits for the jobs in hand. */
  async stop(): Promise<void> {
    this.#stopped = true;
    for (const { timer } of this.#states.values()) clearTimeout(timer);
    await Promise.all(this.#running);
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
