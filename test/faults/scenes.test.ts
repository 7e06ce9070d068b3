import { describe, expect, it } from '@jest/globals';
import { playScene } from './play/play-scene.ts';
import { ALL_SCENES } from './scenes/all-scenes.ts';

/** On a machine that has much else to do. */
const PATIENCE_MS = 2 * 60_000;

describe('The whole loop, undisturbed', () => {
  it.each(ALL_SCENES.map((scene) => [scene.name, scene] as const))(
    '%s',
    async (_, scene) => {
      const { ending, wrong } = await playScene(scene);
      expect(ending).toEqual(scene.ending);
      expect(wrong).toEqual([]);
    },
    PATIENCE_MS,
  );

  it(
    'goes the same way each time, to the last request',
    async () => {
      for (const scene of ALL_SCENES.filter(({ policy }) => policy?.['parallel'] === 2)) {
        const [once, again] = [await playScene(scene), await playScene(scene)];
        expect(again.sent).toEqual(once.sent);
        expect(again.log).toEqual(once.log);
      }
    },
    PATIENCE_MS,
  );
});
