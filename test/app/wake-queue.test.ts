import { describe, expect, it } from '@jest/globals';
import { WakeQueue } from '../../src/app/wake-queue.ts';
import { realClock } from '../../src/real-clock.ts';

/** Jobs that end when they are told to. */
class Jobs {
  readonly begun: string[] = [];
  readonly #ends: (() => void)[] = [];

  readonly run = (key: string): Promise<void> => {
    this.begun.push(key);
    return new Promise((resolve) => this.#ends.push(resolve));
  };

  endAll(): void {
    for (const end of this.#ends.splice(0)) end();
  }
}

const pause = (ms = 30): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

describe('the queue of what is to be looked at', () => {
  it('runs a key once however often it is woken before it begins', async () => {
    const jobs = new Jobs();
    const queue = new WakeQueue({ clock: realClock, settleMs: 5, run: jobs.run });
    for (let wake = 0; wake < 20; wake += 1) queue.wake('a');
    await pause();
    jobs.endAll();
    await pause();
    expect(jobs.begun).toEqual(['a']);
  });

  it('runs it once more, and never twice at a time, if it is woken while it runs', async () => {
    const jobs = new Jobs();
    const queue = new WakeQueue({ clock: realClock, settleMs: 5, run: jobs.run });
    queue.wake('a');
    await pause();
    queue.wake('a');
    queue.wake('a');
    await pause();
    expect(jobs.begun).toEqual(['a']);
    jobs.endAll();
    await pause();
    expect(jobs.begun).toEqual(['a', 'a']);
    jobs.endAll();
    await pause();
    expect(jobs.begun).toHaveLength(2);
  });

  it('does not let one key wait for another', async () => {
    const jobs = new Jobs();
    const queue = new WakeQueue({ clock: realClock, settleMs: 5, run: jobs.run });
    queue.wake('a');
    queue.wake('b');
    await pause();
    expect(jobs.begun).toEqual(['a', 'b']);
    jobs.endAll();
  });

  it('runs a few keys at once, the others as soon as one of them has ended', async () => {
    const jobs = new Jobs();
    const queue = new WakeQueue({ clock: realClock, settleMs: 5, run: jobs.run });
    for (let key = 0; key < 40; key += 1) queue.wake(`k${key}`);
    await pause();
    expect([jobs.begun.length, queue.running, queue.length]).toEqual([16, 16, 24]);
    jobs.endAll();
    await pause();
    expect([jobs.begun.length, queue.running, queue.length]).toEqual([32, 16, 8]);
    jobs.endAll();
    await pause();
    jobs.endAll();
    await pause();
    expect([new Set(jobs.begun).size, queue.running, queue.length]).toEqual([40, 0, 0]);
  });

  it('when stopped waits for what runs, drops what waits, and takes nothing more', async () => {
    const jobs = new Jobs();
    const queue = new WakeQueue({ clock: realClock, settleMs: 20, run: jobs.run });
    queue.wake('a');
    await pause();
    queue.wake('a');
    queue.wake('b');
    let stopped = false;
    const stop = queue.stop().then(() => (stopped = true));
    await pause();
    expect(stopped).toBe(false);
    jobs.endAll();
    await stop;
    queue.wake('c');
    await pause();
    expect(jobs.begun).toEqual(['a']);
  });
});
