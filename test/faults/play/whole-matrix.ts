import { describe, expect, it } from '@jest/globals';
import { ALL_SCENES, SCENES_OF_JOBS } from '../scenes/all-scenes.ts';
import { tryScene } from './try-scene.ts';
import type { Matrix } from './try-scene.ts';

/** How long the longest scene may take, ms. */
const PATIENCE_MS = 20 * 60_000;

/** Tests that play a matrix whole: every so many-th scene, so that workers can share them. */
export function wholeMatrix(matrix: Matrix, part = 0, parts = 1): void {
  const all = matrix === 'jobs' ? SCENES_OF_JOBS : ALL_SCENES;
  const scenes = all.filter((_, index) => index % parts === part);
  describe(`The whole loop, whatever befalls it: ${matrix}`, () => {
    it.each(scenes.map((scene) => [scene.name, scene] as const))(
      '%s',
      async (_, scene) => {
        const { problems, plays } = await tryScene(scene, matrix);
        expect(plays).toBeGreaterThan(0);
        expect(problems.join('\n\n')).toBe('');
      },
      PATIENCE_MS,
    );
  });
}
