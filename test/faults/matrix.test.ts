import { describe, expect, it } from '@jest/globals';
import { SECOND_APP, fractions } from './play/disturbance.ts';
import { playScene } from './play/play-scene.ts';
import { readBlow } from './play/say-blow.ts';
import { tryPlay } from './play/try-play.ts';
import { tryScene } from './play/try-scene.ts';
import type { Matrix } from './play/try-scene.ts';
import { ALL_SCENES } from './scenes/all-scenes.ts';

// A few plays of the matrices that `npm run test:long` plays whole. Another seed chooses others:
//
//     PAWL_SEED=2 npm run test:jest -- test/faults/matrix.test.ts
//
// A play that went wrong is printed with how to see it again:
//
//     PAWL_SCENE='green at once' PAWL_AT='crash 34 dies after' npm run test:jest -- test/faults/matrix.test.ts

const { PAWL_SEED = '1', PAWL_SCENE, PAWL_AT } = process.env;
const seed = Number(PAWL_SEED);

/** On a machine that has much else to do. */
const PATIENCE_MS = 5 * 60_000;

/** How many scenes of each, and how many plays of each scene. */
const SAMPLES: readonly {
  readonly matrix: Matrix;
  readonly scenes: number;
  readonly plays: number;
}[] = [
  { matrix: 'crashes', scenes: 5, plays: 3 },
  { matrix: 'two controllers', scenes: 4, plays: 2 },
  { matrix: 'jobs', scenes: 3, plays: 2 },
  { matrix: 'two apps by seed', scenes: 3, plays: 1 },
];

describe(`The whole loop, whatever befalls it (a sample; PAWL_SEED=${seed})`, () => {
  if (PAWL_SCENE !== undefined && PAWL_AT !== undefined) {
    it(`${PAWL_SCENE}: ${PAWL_AT}`, async () => {
      const scene = ALL_SCENES.find(({ name }) => name === PAWL_SCENE);
      if (!scene) throw new Error(`There is no scene '${PAWL_SCENE}'`);
      const blow = readBlow(PAWL_AT);
      const base = await playScene(scene, blow.kind === 'turn' ? { deafApps: [SECOND_APP] } : {});
      expect((await tryPlay(scene, base, blow)).problem).toBeUndefined();
    });
    return;
  }
  const next = fractions(seed);
  const cases = SAMPLES.flatMap(({ matrix, scenes, plays }) =>
    Array.from({ length: scenes }, () => {
      const scene = ALL_SCENES[Math.floor(next() * ALL_SCENES.length)];
      return { matrix, scene, plays, own: Math.floor(next() * 1e6) };
    }),
  );
  it.each(cases)(
    '$matrix: $scene.name',
    async ({ matrix, scene, plays, own }) => {
      if (!scene) throw new Error('There is no scene');
      const { problems } = await tryScene(scene, matrix, { size: plays, seed: own });
      expect(problems.join('\n\n')).toBe('');
    },
    PATIENCE_MS,
  );
});
