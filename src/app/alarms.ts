import type { Clock } from '../github/client/clock.ts';

/** One alarm a key, which replaces the one before it. */
export class Alarms {
  readonly #clock: Clock;
  readonly #ring: (key: string) => void;
  readonly #set = new Map<string, AbortController>();

  constructor(clock: Clock, ring: (key: string) => void) {
    this.#clock = clock;
    this.#ring = ring;
  }

  /** Rings at a time, ms since the epoch; `undefined` takes the alarm away. */
  set(key: string, at: number | undefined): void {
    this.#set.get(key)?.abort();
    this.#set.delete(key);
    if (at === undefined) return;
    const controller = new AbortController();
    this.#set.set(key, controller);
    void this.#wait(key, at, controller);
  }

  clear(): void {
    for (const key of [...this.#set.keys()]) this.set(key, undefined);
  }

  async #wait(key: string, at: number, controller: AbortController): Promise<void> {
    await this.#clock.sleep(Math.max(at - this.#clock.now(), 0), controller.signal);
    if (controller.signal.aborted) return;
    this.#set.delete(key);
    this.#ring(key);
  }
}
