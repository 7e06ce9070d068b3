import { describe, expect, it } from '@jest/globals';
import { playScene } from './play/play-scene.ts';
import { tryPlay } from './play/try-play.ts';
import { ALL_SCENES } from './scenes/all-scenes.ts';

/** On a machine that has much else to do. */
const PATIENCE_MS = 2 * 60_000;

describe('A publish that goes on after GitHub gave its runner up', () => {
  it.each([
    ['make tree', 1],
    ['push', 12],
    ['open pull request', 1],
    // A minute later the attempt was given up; twelve, and another one has long been merged.
    ['write record', 1],
    ['write record', 12],
  ])(
    'changes nothing by its %s, %d minutes late',
    async (purpose, minutes) => {
      const [scene] = ALL_SCENES;
      if (!scene) throw new Error('There is no scene');
      const base = await playScene(scene);
      const request = base.sent.find((one) => one.purpose.startsWith(purpose));
      const at = request?.at ?? 0;
      const { problem, play } = await tryPlay(scene, base, { kind: 'late', at, minutes });
      expect(problem).toBeUndefined();
      expect(play?.attempts).toEqual({ Parse: 2 });
    },
    PATIENCE_MS,
  );
});
