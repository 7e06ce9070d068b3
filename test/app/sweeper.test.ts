import { afterEach, describe, expect, it } from '@jest/globals';
import { Sweeper } from '../../src/app/sweeper.ts';
import type { InstalledRepository } from '../../src/github/client/app-client.ts';
import { HandClock } from '../support/hand-clock.ts';

const SECOND = 1000;
const INTERVAL = 300 * SECOND;

describe('the sweep', () => {
  let sweeper: Sweeper;
  afterEach(() => sweeper.stop());

  const scene = (count: number) => {
    const clock = new HandClock();
    const start = clock.now();
    const turns: { name: string; at: number }[] = [];
    const failures: number[] = [];
    const all = Array.from({ length: count }, (_, index): InstalledRepository => ({
      owner: 'ada',
      name: `r${index}`,
      installationId: 1,
    }));
    const state = { lists: 0, failing: false };
    sweeper = new Sweeper({
      list: () => {
        state.lists += 1;
        return state.failing ? Promise.reject(new Error('no answer')) : Promise.resolve(all);
      },
      clock,
      random: () => 1,
      intervalMs: INTERVAL,
      listMs: 0,
      onList: () => undefined,
      onRepository: ({ name }) => turns.push({ name, at: clock.now() - start }),
      onFailure: () => failures.push((clock.now() - start) / SECOND),
    });
    void sweeper.run();
    return { clock, turns, failures, state };
  };

  it('wakes the first repository at once, and each again in every interval', async () => {
    const { clock, turns } = scene(2);
    await clock.advance(INTERVAL * 2 + 10 * SECOND);
    expect(turns.map(({ name, at }) => [name, at / SECOND])).toEqual([
      ['r0', 0],
      ['r1', 2],
      ['r0', 300],
      ['r1', 302],
      ['r0', 600],
      ['r1', 602],
    ]);
  });

  it('spreads a thousand repositories over the interval, and still takes each once in it', async () => {
    const { clock, turns } = scene(1000);
    await clock.advance(INTERVAL - 1);
    expect(turns).toHaveLength(1000);
    const inOneSecond = turns.filter(({ at }) => at >= 100 * SECOND && at < 101 * SECOND);
    expect(inOneSecond.length).toBeLessThanOrEqual(4);
    expect(turns.at(-1)?.at).toBeGreaterThan(INTERVAL * 0.8);
    await clock.advance(INTERVAL);
    expect(turns).toHaveLength(2000);
  });

  it('shows its heartbeat, and that it is late when GitHub gave no list for three intervals', async () => {
    const { clock, state } = scene(2);
    expect(sweeper.lastAt).toBeUndefined();
    await clock.advance(10 * SECOND);
    expect(sweeper.age).toBe(8 * SECOND);
    state.failing = true;
    await clock.advance(3 * INTERVAL - 9 * SECOND);
    expect(sweeper.isLate).toBe(false);
    await clock.advance(2 * SECOND);
    expect(sweeper.isLate).toBe(true);
    state.failing = false;
    await clock.advance(INTERVAL);
    expect(sweeper.isLate).toBe(false);
  });

  it('that never came to its end is late too', async () => {
    const { clock, state } = scene(1);
    state.failing = true;
    sweeper.hurry();
    await clock.advance(0);
    expect(sweeper.isLate).toBe(false);
    await clock.advance(3 * INTERVAL + SECOND);
    expect(sweeper.isLate).toBe(true);
  });

  it('that failed is tried again soon, and ever later, but not later than the interval', async () => {
    const { clock, state, failures } = scene(1);
    state.failing = true;
    await clock.advance(INTERVAL);
    const first = INTERVAL / SECOND;
    await clock.advance(4 * INTERVAL);
    expect(failures.slice(0, 5).map((at) => at - first)).toEqual([0, 2, 6, 14, 30]);
    const gaps = failures.slice(1).map((at, index) => at - (failures[index] ?? 0));
    expect(Math.max(...gaps)).toBe(300);
  });

  it('does not wait for its time when the App was installed somewhere', async () => {
    const { clock, state } = scene(1);
    await clock.advance(SECOND);
    expect(state.lists).toBe(1);
    sweeper.hurry();
    await clock.advance(SECOND);
    expect(state.lists).toBe(2);
    await clock.advance(INTERVAL);
    expect(state.lists).toBe(3);
  });

  it('ends when it is stopped', async () => {
    const { clock, state, turns } = scene(5);
    await clock.advance(3 * SECOND);
    expect(turns).toHaveLength(2);
    sweeper.stop();
    await clock.advance(3 * INTERVAL);
    expect([turns.length, state.lists]).toEqual([2, 1]);
  });
});
