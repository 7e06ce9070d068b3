import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { beforeEach, describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { VirtualClock } from '../../../src/local-github/clock/virtual-clock.ts';

const execute = promisify(execFile);
const day = 86_400_000;

describe('A virtual clock', () => {
  let clock: VirtualClock;
  let seen: string[];
  const see = (what: string): number => seen.push(`${what} at ${clock.now()}`);
  beforeEach(() => {
    clock = new VirtualClock(0);
    seen = [];
  });

  it('passes thirteen days at once, and stands where it was told to stop', async () => {
    clock.after(13 * day, () => see('over'));
    await clock.runUntil(12 * day);
    expect(seen).toEqual([]);
    expect(clock.iso()).toBe('1970-01-13T00:00:00Z');
    await clock.runUntil(13 * day);
    expect(seen).toEqual([`over at ${13 * day}`]);
  });

  it('fires what is due at one time in the order it was asked for, and nothing cancelled', async () => {
    clock.after(5, () => see('a'));
    const cancel = clock.after(5, () => see('never'));
    clock.after(3, () => see('before'));
    clock.after(5, () => see('b'));
    cancel();
    await clock.runUntil(Infinity);
    expect(seen).toEqual(['before at 3', 'a at 5', 'b at 5']);
  });

  it('fires any number of timers as a sorted list would', async () => {
    const delays = fc.array(fc.nat(20), { maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(delays, async (list) => {
        const one = new VirtualClock(0);
        const fired: [number, number][] = [];
        for (const [index, ms] of list.entries()) one.after(ms, () => fired.push([ms, index]));
        await one.runUntil(Infinity);
        const expected = list.map((ms, index): [number, number] => [ms, index]);
        expect(fired).toEqual(expected.toSorted((a, b) => a[0] - b[0] || a[1] - b[1]));
      }),
    );
  });

  it('stands still while an activity reads files and runs processes, however long', async () => {
    clock.start(async () => {
      await clock.sleep(10);
      await execute(process.execPath, ['-e', 'setTimeout(() => {}, 100)']);
      await readFile(new URL(import.meta.url));
      see('done');
      await clock.sleep(1);
      see('later');
    });
    clock.after(10, () => see('tie'));
    clock.after(11, () => see('meanwhile'));
    await clock.runUntil(Infinity);
    expect(seen).toEqual(['tie at 10', 'done at 10', 'meanwhile at 11', 'later at 11']);
  });

  it('lets one thing happen at a time: whoever would race goes by its timers', async () => {
    const step = async (who: string): Promise<void> => {
      see(`${who} begins`);
      await readFile(new URL(import.meta.url));
      see(`${who} ends`);
    };
    clock.start(async () => {
      await Promise.all([clock.part(() => step('one')), clock.part(() => step('two'))]);
      see('both');
    });
    clock.start(() => step('three'));
    await clock.runUntil(0);
    expect(seen.map((text) => text.replace(' at 0', ''))).toEqual([
      ...['three begins', 'three ends', 'one begins', 'one ends', 'two begins', 'two ends', 'both'],
    ]);
  });

  it('waits for the parts of a part, which may sleep while their callers do', async () => {
    const request = (ms: number): Promise<number> =>
      clock.part(async () => {
        await clock.sleep(ms);
        await clock.part(() => clock.sleep(ms));
        return clock.now();
      });
    clock.start(async () => {
      const [, , alone] = await Promise.all([request(5), request(2), clock.sleep(7)]);
      expect(alone).toBeUndefined();
      see(`the last one of ${await request(1)}`);
    });
    await clock.runUntil(Infinity);
    expect(seen).toEqual(['the last one of 12 at 12']);
  });

  it('holds time for real work beside a sleep only if that is tracked', async () => {
    clock.start(async () => {
      const read = clock.track(execute(process.execPath, ['-e', 'setTimeout(() => {}, 50)']));
      await Promise.all([clock.sleep(5), read.then(() => see('read'))]);
      see('both');
    });
    await clock.runUntil(Infinity);
    expect(seen).toEqual(['read at 0', 'both at 5']);
  });

  it('fails with the error of an activity when it happens, and can go on', async () => {
    clock.start(async () => {
      await clock.sleep(3);
      throw new Error('broken');
    });
    clock.after(4, () => see('after it'));
    await expect(clock.runUntil(10)).rejects.toThrow('broken');
    expect(clock.now()).toBe(3);
    await clock.runUntil(10);
    expect(seen).toEqual(['after it at 4']);
  });

  it('gives the error of a part to whoever waits for it', async () => {
    clock.start(async () => {
      const part = clock.part(async () => {
        await clock.sleep(1);
        throw new Error('refused');
      });
      await part.catch((error: unknown) => see(String(error)));
    });
    await clock.runUntil(Infinity);
    expect(seen).toEqual(['Error: refused at 1']);
  });

  it('never wakes who sleeps for ever, and ends when it is stopped', async () => {
    clock.start(async () => {
      await clock.sleep(Infinity);
      see('never');
    });
    const tick = (): void => {
      see('tick');
      if (clock.now() === 2) clock.stop();
      clock.after(1, tick);
    };
    clock.after(1, tick);
    await clock.runUntil(Infinity);
    expect(seen).toEqual(['tick at 1', 'tick at 2']);
  });

  it('wakes a sleeper whose signal aborts, when it is its turn', async () => {
    const waker = new AbortController();
    clock.start(async () => {
      await clock.sleep(Infinity, waker.signal);
      see('woken');
      await clock.sleep(5, waker.signal);
      see('not asleep');
    });
    clock.after(3, () => {
      waker.abort();
      see('wakes');
    });
    await clock.runUntil(Infinity);
    expect(seen).toEqual(['wakes at 3', 'woken at 3', 'not asleep at 3']);
  });

  it('lets a server wait for what another activity does, and tells its error', async () => {
    let shared: Promise<void> | undefined;
    const ask = (): Promise<void> => (shared ??= clock.part(() => clock.sleep(10)));
    clock.start(async () => {
      await ask();
      see('asked');
    });
    clock.startServer(async () => {
      await ask();
      see('shared');
      throw new Error('ended');
    });
    await expect(clock.runUntil(Infinity)).rejects.toThrow('ended');
    expect(seen).toEqual(['asked at 10', 'shared at 10']);
  });

  it('can jump: what was due meanwhile is late', async () => {
    clock.after(5, () => see('late'));
    clock.onMoved(() => see('moved'));
    clock.advance(60);
    await clock.runUntil(Infinity);
    expect(seen).toEqual(['moved at 60', 'late at 60']);
    expect(() => clock.advance(-1)).toThrow(RangeError);
  });

  it('lets nobody sleep whom it does not wait for, and is driven by one only', async () => {
    expect(() => clock.sleep(1)).toThrow('Only an activity');
    const driven = clock.runUntil(1);
    await expect(clock.runUntil(2)).rejects.toThrow('being driven already');
    await driven;
  });
});
