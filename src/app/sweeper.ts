import type { InstalledRepository } from '../github/client/app-client.ts';
import type { Clock } from '../github/client/clock.ts';
import { backOff } from './back-off.ts';

/** Repositories are woken so far apart, or nearer where the interval would not do. */
const APART_MS = 2000;
/** What of the interval they are spread over; the rest is for the asking. */
const SPREAD = 0.9;
/** A sweep that is this many intervals late is no longer believed to come. */
const LATE_INTERVALS = 3;

export interface SweeperOptions {
  /** Everything that the App is installed on. */
  readonly list: () => Promise<readonly InstalledRepository[]>;
  readonly clock: Clock;
  readonly random: () => number;
  readonly intervalMs: number;
  /** How long a list is believed; webhooks tell of what is added and removed (`hurry`). */
  readonly listMs: number;
  /** A repository's turn. */
  readonly onRepository: (repository: InstalledRepository) => void;
  /** The list, at the beginning of a sweep. */
  readonly onList: (repositories: readonly InstalledRepository[]) => void;
  /** GitHub did not tell what there is. It is asked again soon. */
  readonly onFailure: (error: unknown) => void;
}

/**
 * Wakes every repository in each interval, whether or not anything was heard of it: that heals what no
 * webhook told. Its heartbeat is the last sweep that came to its end.
 */
export class Sweeper {
  readonly #options: SweeperOptions;
  readonly #stopping = new AbortController();
  #nap = new AbortController();
  #failures = 0;
  #listed:
    { readonly at: number; readonly repositories: readonly InstalledRepository[] } | undefined;
  #lastAt: number | undefined;
  readonly #startedAt: number;

  constructor(options: SweeperOptions) {
    this.#options = options;
    this.#startedAt = options.clock.now();
  }

  /** When the last whole sweep ended, ms since the epoch. */
  get lastAt(): number | undefined {
    return this.#lastAt;
  }

  /** Ms since the last whole sweep; before the first, since the start. */
  get age(): number {
    return Math.max(0, this.#options.clock.now() - (this.#lastAt ?? this.#startedAt));
  }

  get isLate(): boolean {
    return this.age > LATE_INTERVALS * this.#options.intervalMs;
  }

  /** Sweeps until it is stopped. */
  async run(): Promise<void> {
    const { clock, intervalMs, random } = this.#options;
    while (!this.#stopping.signal.aborted) {
      this.#nap = new AbortController();
      const begun = clock.now();
      const swept = await this.#sweep();
      this.#failures = swept ? 0 : this.#failures + 1;
      const wait = swept
        ? Math.min(Math.max(0, begun + intervalMs - clock.now()), intervalMs)
        : Math.min(backOff(this.#failures, random()), intervalMs);
      await clock.sleep(wait, this.#nap.signal);
    }
  }

  /** What the App is installed on has changed: the next sweep begins at once, or after this one. */
  hurry(): void {
    this.#listed = undefined;
    this.#nap.abort();
  }

  stop(): void {
    this.#stopping.abort();
    this.hurry();
  }

  async #sweep(): Promise<boolean> {
    const { clock, intervalMs, onRepository, onFailure } = this.#options;
    try {
      const repositories = await this.#list();
      if (this.#stopping.signal.aborted) return true;
      const apart = Math.min(APART_MS, (intervalMs * SPREAD) / Math.max(repositories.length, 1));
      for (const [index, repository] of repositories.entries()) {
        if (index > 0) await clock.sleep(apart, this.#stopping.signal);
        if (this.#stopping.signal.aborted) return true;
        onRepository(repository);
      }
      this.#lastAt = clock.now();
      return true;
    } catch (error) {
      onFailure(error);
      return false;
    }
  }

  /** Asking for the list costs as much as looking at a few quiet repositories. */
  async #list(): Promise<readonly InstalledRepository[]> {
    const { list, clock, listMs, onList } = this.#options;
    const at = clock.now();
    if (this.#listed && at - this.#listed.at < listMs) return this.#listed.repositories;
    const repositories = await list();
    this.#listed = { at, repositories };
    onList(repositories);
    return repositories;
  }
}
