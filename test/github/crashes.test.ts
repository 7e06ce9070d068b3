import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CrashScene, WELL, WRITES } from '../support/crash-scene.ts';

describe('a process of Pawl’s', () => {
  let scene: CrashScene;
  beforeAll(async () => {
    scene = await CrashScene.start();
  });
  afterAll(() => scene.stop());

  it(`writes ${WRITES} times for a task that goes well`, async () => {
    scene.fate.arm('is refused', 0);
    expect(await scene.ending(await scene.live())).toEqual({ ...WELL, attempts: 1 });
    expect(scene.fate.writes).toBe(WRITES);
  });

  // The claim's ref, the push, the pull request, the record, the merge; crashes.long.ts has them all.
  it.each([3, 7, 8, 9, 11])(
    'that dies after write %d leaves a task that is done all the same, each thing once',
    async (at) => {
      scene.fate.arm('dies after', at);
      const task = await scene.live();
      expect(scene.fate.struck).toBe(true);
      const { attempts, ...ending } = await scene.ending(task);
      expect(ending).toEqual(WELL);
      expect(attempts).toBeLessThanOrEqual(2);
    },
  );

  it.each([7, 11])(
    'whose write %d is answered with a 502 goes on, or is followed by one that does',
    async (at) => {
      scene.fate.arm('is refused', at);
      const task = await scene.live();
      expect(scene.fate.struck).toBe(true);
      const { attempts, ...ending } = await scene.ending(task);
      expect(ending).toEqual(WELL);
      expect(attempts).toBeLessThanOrEqual(2);
    },
  );
});
