import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { watchTree } from '../../src/agent/supervisor/watch-tree.ts';
import type { TreeMark } from '../../src/agent/supervisor/watch-tree.ts';

const MINUTES = 0.002;

describe('watching a tree', () => {
  const watched = (mark: TreeMark) => {
    const told: string[] = [];
    const watch = watchTree(mark, MINUTES, {
      changed: () => told.push('changed'),
      stands: () => told.push('stands'),
    });
    return { told, watch };
  };

  it('tells of a change, and of a tree that stands', async () => {
    let state = 'a';
    const { told, watch } = watched(() => Promise.resolve(state));
    await setTimeout(50);
    state = 'b';
    while (told.at(-1) !== 'stands') await setTimeout(10);
    expect(told.slice(0, 2)).toEqual(['changed', 'stands']);
    await watch.close();
  });

  it('says nothing of a tree that cannot be read, however long', async () => {
    const { told, watch } = watched(() => Promise.reject(new Error('busy')));
    await setTimeout(4 * MINUTES * 60_000);
    await watch.close();
    expect(told).toEqual([]);
  });

  it('does not take a tree for one that stands while it can no longer be read', async () => {
    let looks = 0;
    const { told, watch } = watched(() => {
      looks += 1;
      return looks === 1 ? Promise.resolve('a') : Promise.reject(new Error('busy'));
    });
    await setTimeout(4 * MINUTES * 60_000);
    await watch.close();
    expect(told).toEqual([]);
  });

  it('is over only when the look that is under way is: the next to read the tree must not meet it', async () => {
    let looking = false;
    const { watch } = watched(async () => {
      looking = true;
      await setTimeout(100);
      looking = false;
      return 'a';
    });
    expect(looking).toBe(true);
    await watch.close();
    expect(looking).toBe(false);
  });

  it('waits for no look that would never end: it is stopped', async () => {
    const { watch, told } = watched(
      (stop) =>
        new Promise((_, reject) => {
          stop.addEventListener('abort', () => reject(new Error('stopped')));
        }),
    );
    await watch.close();
    expect(told).toEqual([]);
  });
});
