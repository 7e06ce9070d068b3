import type { Clock } from './clock.ts';
import { Pace } from './pace.ts';
import { RateLimited } from './rate-limited.ts';
import { readQuota, readRefusal } from './read-limit.ts';
import type { Headers, LimitRefusal, Quota, Resource } from './read-limit.ts';

/** A few of the 100 that GitHub takes at once: other processes of the same App want theirs too. */
const AT_ONCE = 20;

/** Writes a minute: 20 at once, then one a second (GitHub's advice), so never more than 80 in one. */
const MINUTE = { burst: 20, everyMs: 1000 } as const;
/** Writes an hour: 200, then one in twelve seconds, so never more than 500 in one. */
const HOUR = { burst: 200, everyMs: 12_000 } as const;

/** Where GitHub names no time it asks for a minute, and longer each time. */
const FIRST_PAUSE_MS = 60_000;
const MAX_PAUSE_MS = 16 * 60_000;
/** A window is an hour long: a reset that is further away is the work of a clock that is wrong. */
const WINDOW_MS = 61 * 60_000;

/** What a request is, as far as limits go. */
export interface Admission {
  readonly resource: Resource;
  readonly writes: boolean;
  /** Until when it may wait, ms since the epoch. */
  readonly patientUntil: number;
}

/**
 * Keeps the requests of one installation within GitHub's limits, before GitHub has to: writes are
 * paced, few run at once, and when GitHub says *not now* nobody asks until it says so. Shared by all
 * clients of the installation in this process; what other processes use up shows in `quota`.
 */
export class Throttle {
  readonly #clock: Clock;
  readonly #minute = new Pace(MINUTE.burst, MINUTE.everyMs);
  readonly #hour = new Pace(HOUR.burst, HOUR.everyMs);
  readonly #quota: Partial<Record<Resource, Quota>> = {};
  /** When nothing is asked, after a refusal or where nothing is left. */
  readonly #closed: Partial<Record<Resource, { readonly since: number; readonly until: number }>> =
    {};
  #refusals = 0;
  #running = 0;
  readonly #waiting: (() => void)[] = [];

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** What GitHub said last of what is left; nothing before the first answer. */
  get quota(): Readonly<Partial<Record<Resource, Quota>>> {
    return this.#quota;
  }

  /** Whether what can wait should: less than a tenth, or than 200 requests, is left of either quota. */
  isLow(): boolean {
    const now = this.#clock.now();
    return Object.values(this.#quota).some(
      ({ remaining, limit, resetAt }) =>
        resetAt > now && (remaining < limit / 10 || remaining < Math.min(200, limit / 2)),
    );
  }

  now(): number {
    return this.#clock.now();
  }

  /** Waits until a request may be sent; gives what to call at its end. Throws `PAWL_RATE_LIMITED`. */
  async admit(request: Admission): Promise<() => void> {
    await this.#untilOpen(request);
    if (request.writes) {
      const now = this.#clock.now();
      const paced = Math.max(this.#minute.wait(now), this.#hour.wait(now));
      if (now + paced > request.patientUntil) {
        throw new RateLimited('too many writes in a short time', now + paced);
      }
      this.#minute.take(now);
      this.#hour.take(now);
      if (paced > 0) {
        await this.#clock.sleep(paced);
        await this.#untilOpen(request);
      }
    }
    if (this.#running >= AT_ONCE) await new Promise<void>((resolve) => this.#waiting.push(resolve));
    else this.#running += 1;
    return () => {
      const next = this.#waiting.shift();
      if (next) next();
      else this.#running -= 1;
    };
  }

  /** Takes note of an answer. Gives whether GitHub refused the request because of a limit. */
  note(resource: Resource, headers: Headers, answer: unknown): boolean {
    const read = readQuota(headers);
    if (read) {
      this.#quota[read.resource] = read.quota;
      // Where nothing is left GitHub is not even asked.
      if (read.quota.remaining === 0) this.#close(read.resource, read.quota.resetAt);
    }
    const refusal = readRefusal(answer);
    if (refusal) this.#refuse(resource, refusal);
    else this.#refusals = 0;
    return refusal !== undefined;
  }

  #refuse(resource: Resource, { kind, afterMs, at }: LimitRefusal): void {
    const now = this.#clock.now();
    const pause = Math.min(FIRST_PAUSE_MS * 2 ** this.#refusals, MAX_PAUSE_MS);
    this.#refusals += 1;
    const until = afterMs === undefined ? (at ?? now + pause) : now + afterMs;
    this.#close(resource, until);
    if (kind === 'secondary') this.#close(resource === 'core' ? 'graphql' : 'core', until);
  }

  #close(resource: Resource, until: number): void {
    const now = this.#clock.now();
    const sane = Math.min(Math.max(until, now + 1000), now + WINDOW_MS);
    const before = this.#closed[resource]?.until ?? 0;
    // What a clock that was set back left behind says nothing.
    const later = before > now + WINDOW_MS ? sane : Math.max(before, sane);
    this.#closed[resource] = { since: now, until: later };
  }

  async #untilOpen({ resource, patientUntil }: Admission): Promise<void> {
    for (;;) {
      const now = this.#clock.now();
      const closed = this.#closed[resource];
      if (!closed || now < closed.since || now >= closed.until) return;
      if (closed.until > patientUntil) {
        throw new RateLimited("GitHub's limit of requests is reached", closed.until);
      }
      await this.#clock.sleep(closed.until - now);
    }
  }
}
