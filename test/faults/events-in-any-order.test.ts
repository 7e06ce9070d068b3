import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fractions } from './play/disturbance.ts';
import { judgePlay } from './play/judge-play.ts';
import { playScene } from './play/play-scene.ts';
import { ALL_SCENES } from './scenes/all-scenes.ts';

const runs = { numRuns: Number(process.env['PAWL_RUNS'] ?? 8) };

const MINUTE = 60_000;

/** An event that is lost costs its task the time to the next sweep, and each of a chain of tasks may lose some. */
const LOST_HOURS = 48;

describe('events in any order, late, twice or never', () => {
  it('lead to the same end', async () => {
    const anyScene = fc.integer({ min: 0, max: ALL_SCENES.length - 1 });
    await fc.assert(
      fc.asyncProperty(anyScene, fc.nat(), async (index, seed) => {
        const scene = ALL_SCENES[index];
        if (!scene) throw new Error('There is no scene');
        const next = fractions(seed);
        /** Of five, one is lost and one comes twice; each when it will, in ten minutes. */
        const delays = (): readonly number[] => {
          const kind = next();
          const times = kind < 0.2 ? 0 : kind < 0.4 ? 2 : 1;
          return Array.from({ length: times }, () => Math.ceil(next() * 10 * MINUTE));
        };
        const base = await playScene(scene);
        const play = await playScene({ ...scene, hours: scene.hours + LOST_HOURS }, { delays });
        // What was over before anybody looked opened no notice that could be closed.
        const closed = play.ending.notice ?? 'closed';
        const notice = scene.ending.notice === 'closed' ? closed : play.ending.notice;
        const ended = { ...play, ending: { ...play.ending, notice } };
        expect({ scene: scene.name, wrong: judgePlay(scene, base, ended, false) }).toEqual({
          scene: scene.name,
          wrong: [],
        });
      }),
      runs,
    );
  }, 300_000);
});
