import { describe, expect, it } from '@jest/globals';
import { RateLimited } from '../../src/github/client/rate-limited.ts';
import type { Resource } from '../../src/github/client/read-limit.ts';
import { Throttle } from '../../src/github/client/throttle.ts';
import { JumpingClock } from '../support/jumping-clock.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

describe('the throttle', () => {
  const scene = () => {
    const clock = new JumpingClock();
    const throttle = new Throttle(clock);
    const ask = async (
      writes: boolean,
      { resource = 'core', patience = DAY }: { resource?: Resource; patience?: number } = {},
    ): Promise<number> => {
      const patientUntil = clock.now() + patience;
      const release = await throttle.admit({ resource, writes, patientUntil });
      release();
      return clock.now();
    };
    const refuse = (headers: Readonly<Record<string, string>>, resource: Resource = 'core') =>
      throttle.note(
        resource,
        headers,
        failure(403, 'You have exceeded a secondary rate limit', headers),
      );
    const left = (remaining: number, limit = 5000, resource: Resource = 'core'): void => {
      throttle.note(resource, quota(remaining, limit, clock.now() + HOUR, resource), {});
    };
    return { clock, throttle, ask, refuse, left };
  };

  it('lets a burst of writes through at once, then one a second, never over 80 in a minute or 500 in an hour', async () => {
    const { clock, ask } = scene();
    const start = clock.now();
    const times: number[] = [];
    for (let write = 0; write < 1500; write += 1) times.push(await ask(true));
    expect(times.filter((at) => at === start)).toHaveLength(20);
    expect(Number(times[20]) - start).toBe(1000);
    const most = (span: number): number =>
      Math.max(...times.map((from) => times.filter((at) => at >= from && at < from + span).length));
    expect(most(MINUTE)).toBeLessThanOrEqual(80);
    expect(most(MINUTE)).toBeGreaterThan(70);
    expect(most(HOUR)).toBeLessThanOrEqual(500);
    expect(most(HOUR)).toBeGreaterThan(450);
  });

  it('lets reads through as they come', async () => {
    const { clock, ask } = scene();
    for (let read = 0; read < 1000; read += 1) await ask(false);
    expect(clock.slept).toEqual([]);
  });

  it('does not let a write wait longer than its patience, and says when it goes on', async () => {
    const { clock, ask } = scene();
    for (let write = 0; write < 20; write += 1) await ask(true);
    const failed: unknown = await ask(true, { patience: 999 }).catch((error: unknown) => error);
    expect(failed).toBeInstanceOf(RateLimited);
    expect(failed).toMatchObject({ code: 'PAWL_RATE_LIMITED', resumeAt: clock.now() + 1000 });
    expect(String(failed)).toContain('it goes on at 2026-03-01T12:00:01.000Z');
    // Who gave up took no place in the queue.
    await ask(true);
    expect(clock.slept).toEqual([1000]);
  });

  it('has few requests under way at once', async () => {
    const { clock, throttle } = scene();
    const releases: (() => void)[] = [];
    const admission = { resource: 'graphql', writes: false, patientUntil: clock.now() } as const;
    for (let read = 0; read < 50; read += 1) {
      void throttle.admit(admission).then((release) => releases.push(release));
    }
    await settled();
    expect(releases).toHaveLength(20);
    releases.shift()?.();
    releases.shift()?.();
    await settled();
    expect(releases).toHaveLength(20);
    while (releases.length > 0) {
      for (const release of releases.splice(0)) release();
      await settled();
    }
    await expect(throttle.admit(admission)).resolves.toBeDefined();
  });

  it('asks nothing of any kind until the time that a refusal named', async () => {
    const { clock, ask, refuse } = scene();
    expect(refuse({ 'retry-after': '30' })).toBe(true);
    const start = clock.now();
    expect((await ask(false, { resource: 'graphql' })) - start).toBe(30_000);
    expect((await ask(true)) - start).toBe(30_000);
  });

  it('waits longer each time where a refusal named none, and forgets it with the first answer', async () => {
    const { clock, throttle, ask, refuse } = scene();
    const waits: number[] = [];
    const waited = async (): Promise<void> => {
      refuse({});
      const start = clock.now();
      waits.push((await ask(false)) - start);
    };
    await waited();
    await waited();
    throttle.note('core', {}, {});
    await waited();
    expect(waits).toEqual([MINUTE, 2 * MINUTE, MINUTE]);
  });

  it('of a spent quota closes that resource alone, until its window ends', async () => {
    const { clock, ask, left, refuse } = scene();
    left(0);
    const start = clock.now();
    expect((await ask(false, { resource: 'graphql' })) - start).toBe(0);
    await expect(ask(false, { patience: MINUTE })).rejects.toMatchObject({
      code: 'PAWL_RATE_LIMITED',
      resumeAt: start + HOUR,
    });
    expect((await ask(false)) - start).toBe(HOUR);
    refuse(quota(0, 5000, clock.now() + HOUR, 'core'));
    expect((await ask(false, { resource: 'graphql' })) - start).toBe(HOUR);
  });

  it('is not held up for long by a clock that was set back', async () => {
    const { clock, ask, left, refuse } = scene();
    for (let write = 0; write < 20; write += 1) await ask(true);
    left(0);
    refuse({});
    clock.jump(-30 * DAY);
    const start = clock.now();
    expect((await ask(true)) - start).toBe(1000);
  });

  it('says when little is left, of either resource, until the window ends', () => {
    const { clock, throttle, left } = scene();
    expect(throttle.isLow()).toBe(false);
    left(501);
    expect(throttle.isLow()).toBe(false);
    left(499, 5000, 'graphql');
    expect(throttle.isLow()).toBe(true);
    expect(throttle.quota).toMatchObject({
      core: { remaining: 501, limit: 5000 },
      graphql: { remaining: 499, limit: 5000, resetAt: clock.now() + HOUR },
    });
    clock.jump(HOUR);
    expect(throttle.isLow()).toBe(false);
    // A small quota, as a job's own token has: a tenth of it would be used up by one pass.
    left(199, 1000);
    expect(throttle.isLow()).toBe(true);
  });

  it('takes a missing permission for no limit, and a query that GitHub would not run for one', () => {
    const { throttle } = scene();
    const forbidden = failure(403, 'Resource not accessible by integration', {
      'x-ratelimit-remaining': '4000',
    });
    expect(throttle.note('core', {}, forbidden)).toBe(false);
    expect(throttle.note('core', {}, failure(404, 'Not Found', {}))).toBe(false);
    expect(throttle.note('core', {}, failure(429, 'Slow down', {}))).toBe(true);
    const errors = [{ type: 'RATE_LIMITED', message: 'API rate limit exceeded' }];
    expect(throttle.note('graphql', {}, { headers: {}, data: { errors } })).toBe(true);
    // Part of it was run: that cannot be sent again.
    const part = { headers: {}, data: { errors, data: { m0: {} } } };
    expect(throttle.note('graphql', {}, part)).toBe(false);
  });
});

function quota(
  remaining: number,
  limit: number,
  resetAt: number,
  resource: Resource,
): Record<string, string> {
  return {
    'x-ratelimit-resource': resource,
    'x-ratelimit-limit': String(limit),
    'x-ratelimit-remaining': String(remaining),
    'x-ratelimit-reset': String(resetAt / 1000),
  };
}

function failure(
  status: number,
  message: string,
  headers: Readonly<Record<string, string>>,
): Error {
  return Object.assign(new Error(message), { status, response: { headers } });
}

function settled(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
