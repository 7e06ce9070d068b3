import type { Clock } from '../clock.ts';
import { SortedQueue } from '../sorted-queue.ts';
import { isoSeconds } from './iso-seconds.ts';

// A clock for simulations: thirteen days pass in a minute, and pass the same way each time.
//
// Time stands still while anything is done. What is done is an *activity*: an async function that the
// clock was told of. It works (computes, reads files, runs real processes) in no virtual time at all,
// and lets time pass only by `sleep`. So virtual time is how long things take in the model, never how
// long this machine took, and a slow machine simulates the same world as a fast one.
//
// The properties it keeps, and why:
//
// 1. One thing at a time. The driver fires the next timer only when everything that the last one set
//    off has ended or sleeps. Two activities thus never race for real: their order is that of their
//    timers, and whoever wants an interleaving puts a `sleep` where it shall happen.
// 2. Ties are broken by the order in which timers were made. With 1. and an activity that is
//    deterministic itself, a simulation is a function of its seed.
// 3. Quiescence is counted, not guessed. An activity is at work until it ends, or all that it waits
//    for is known to the clock: a `sleep`, or a `part` (a request, say) which counts for itself. A
//    child process that takes a real second holds the clock for a real second.
//    When the count is zero, one turn of the event loop lets the promises that are settled already
//    reach those who await them, and the count is taken again: that is exact, as Node runs all such
//    continuations before the next turn.
// 4. What `start` and `part` are given begins by a timer at the present time, not at once. So two
//    requests of one `Promise.all` are answered one after the other, in the order they were sent.
// 5. An activity that fails is an error of the simulation: `runUntil` rejects with it, at the time at
//    which it happened. A failing `part` fails whoever awaits it.
// 6. Nothing is left over: `sleep(Infinity)` keeps no timer (it is how a simulation kills an activity
//    at an await: what never goes on is collected), and cancelled timers are dropped.
//
// One thing the count cannot see: an activity with two strands (`Promise.all`) of which one sleeps or
// sends a request while the other reads a real file. It is taken to wait. Such real work beside a wait
// is announced with `track`; real work alone, before or after a wait, needs nothing. The other way
// round, an activity that awaits what another one does would be taken to work, and hold time for ever:
// such ones are begun by `startServer`.

/** One activity, or a part of one. */
interface Strand {
  /** Sleeps and parts that it waits for. */
  waits: number;
  ended: boolean;
}

interface Timer {
  readonly atMs: number;
  readonly fire: () => void;
  cancelled: boolean;
}

/** A clock that moves only when it is driven, from one timer to the next. */
export class VirtualClock implements Clock {
  #nowMs: number;
  readonly #timers = new SortedQueue<Timer>((a, b) => a.atMs - b.atMs);
  readonly #listeners = new Set<() => void>();
  /** What was fired last, or goes on since; all that happens until the next timer is its doing. */
  #current: Strand | undefined;
  /** How many strands are at work. */
  #busy = 0;
  #onQuiet: (() => void) | undefined;
  #failure: { readonly error: unknown } | undefined;
  #stopped = false;
  #driven = false;

  constructor(startMs: number) {
    this.#nowMs = startMs;
  }

  now(): number {
    return this.#nowMs;
  }

  iso(atMs: number = this.#nowMs): string {
    return isoSeconds(atMs);
  }

  /** The callback is an activity: time stands still until the promise it may give has settled. */
  after(ms: number, callback: () => unknown): () => void {
    const timer = this.#arm(this.#nowMs + Math.max(0, ms), () => {
      void this.#run(async () => callback()).catch((error: unknown) => {
        this.#failure ??= { error };
      });
    });
    return () => {
      timer.cancelled = true;
    };
  }

  /** Throws if no activity calls it: nobody would wait for the caller when it goes on. */
  sleep(ms: number, signal?: AbortSignal): Promise<void> {
    const strand = this.#current;
    if (strand === undefined) throw new Error('Only an activity of this clock can sleep');
    this.#change(strand, () => (strand.waits += 1));
    return new Promise((resolve) => {
      const wake = (): void => {
        signal?.removeEventListener('abort', wakeNow);
        this.#change(strand, () => (strand.waits -= 1));
        this.#current = strand;
        resolve();
      };
      const wakeNow = (): void => {
        if (timer !== undefined) timer.cancelled = true;
        this.#arm(this.#nowMs, wake);
      };
      const atMs = this.#nowMs + (signal?.aborted === true ? 0 : Math.max(0, ms));
      const timer = atMs === Infinity ? undefined : this.#arm(atMs, wake);
      signal?.addEventListener('abort', wakeNow, { once: true });
    });
  }

  start(activity: () => Promise<unknown>): void {
    this.after(0, activity);
  }

  /**
   * Starts what waits for other activities (a process with a queue, requests that share a token): it
   * holds time only by its parts, by what it tracks, and while it computes.
   */
  startServer(server: () => Promise<unknown>): void {
    this.start(async () => {
      server().catch((error: unknown) => (this.#failure ??= { error }));
    });
  }

  /** Outside of every activity (setting a world up, say) it is done at once, and not waited for. */
  part<T>(work: () => Promise<T>): Promise<T> {
    const strand = this.#current;
    if (strand === undefined) return work();
    this.#change(strand, () => (strand.waits += 1));
    return new Promise((resolve, reject) => {
      this.#arm(this.#nowMs, () => {
        this.#run(work, () => {
          this.#change(strand, () => (strand.waits -= 1));
          this.#current = strand;
        }).then(resolve, reject);
      });
    });
  }

  /** Holds time until `work` has settled, though the activity that calls this may sleep meanwhile. */
  track<T>(work: Promise<T>): Promise<T> {
    const strand = this.#begin();
    return work.finally(() => this.#change(strand, () => (strand.ended = true)));
  }

  /** Jumps: what was due meanwhile is late, and is done when the clock is driven on. */
  advance(ms: number): void {
    if (ms < 0) throw new RangeError('A clock moves forward only');
    this.#nowMs += ms;
    for (const listener of [...this.#listeners]) listener();
  }

  onMoved(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /**
   * Lets time pass until `atMs`; with `Infinity`, until nothing is left to happen. Timers due at
   * `atMs` itself are fired. Rejects with the first error of an activity.
   */
  async runUntil(atMs: number): Promise<void> {
    if (this.#driven) throw new Error('The clock is being driven already');
    this.#driven = true;
    try {
      for (await this.#quiet(); !this.#stopped; await this.#quiet()) {
        const next = this.#next();
        if (next === undefined || next.atMs > atMs) {
          if (atMs !== Infinity) this.#nowMs = Math.max(this.#nowMs, atMs);
          return;
        }
        this.#timers.shift();
        this.#nowMs = Math.max(this.#nowMs, next.atMs);
        next.fire();
      }
    } finally {
      this.#driven = false;
    }
  }

  /** Ends the time of this clock: nothing that sleeps goes on, and `runUntil` gives back at once. */
  stop(): void {
    this.#stopped = true;
    this.#timers.clear();
    this.#onQuiet?.();
  }

  async #run<T>(work: () => Promise<T>, onEnd: () => void = () => undefined): Promise<T> {
    const strand = this.#begin();
    this.#current = strand;
    try {
      return await work();
    } finally {
      onEnd();
      this.#change(strand, () => (strand.ended = true));
    }
  }

  #arm(atMs: number, fire: () => void): Timer {
    const timer = { atMs, fire, cancelled: false };
    this.#timers.push(timer);
    return timer;
  }

  /** The timer that is due next; the cancelled ones before it are dropped. */
  #next(): Timer | undefined {
    while (this.#timers.first()?.cancelled === true) this.#timers.shift();
    return this.#timers.first();
  }

  #begin(): Strand {
    const strand = { waits: 0, ended: true };
    this.#change(strand, () => (strand.ended = false));
    return strand;
  }

  #change(strand: Strand, act: () => void): void {
    const before = isAtWork(strand);
    act();
    this.#busy += Number(isAtWork(strand)) - Number(before);
    if (this.#busy === 0) this.#onQuiet?.();
  }

  async #quiet(): Promise<void> {
    do {
      if (this.#busy > 0) {
        await new Promise<void>((resolve) => {
          this.#onQuiet = resolve;
        });
        this.#onQuiet = undefined;
      }
      await new Promise((resolve) => {
        setImmediate(resolve);
      });
    } while (this.#busy > 0 && !this.#stopped);
    this.#current = undefined;
    const failure = this.#failure;
    this.#failure = undefined;
    if (failure !== undefined) throw failure.error;
  }
}

function isAtWork({ waits, ended }: Strand): boolean {
  return !ended && waits === 0;
}
