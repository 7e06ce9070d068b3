import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { packageFolder } from '../../../src/cli/package-folder.ts';
import { ALL_SCENES, SCENES_OF_JOBS } from '../scenes/all-scenes.ts';
import type { Matrix } from './try-scene.ts';

const run = promisify(execFile);
const BUNDLER = join(dirname(fileURLToPath(import.meta.url)), 'bundle-plays.js');

/** How long the longest scene may take, ms. */
const PATIENCE_MS = 20 * 60_000;

/** As `tryScene` gives it. */
const Tally = z.object({ plays: z.number(), problems: z.array(z.string()) });

/** Tests that play a matrix whole: every so many-th scene, so that workers can share them. */
export function wholeMatrix(matrix: Matrix, part = 0, parts = 1): void {
  const all = matrix === 'jobs' ? SCENES_OF_JOBS : ALL_SCENES;
  const scenes = all.filter((_, index) => index % parts === part);
  describe(`The whole loop, whatever befalls it: ${matrix}`, () => {
    let folder: string;
    beforeAll(async () => {
      // Below the package, as the shipped files are read from there.
      const cache = join(packageFolder(), 'node_modules', '.cache');
      await mkdir(cache, { recursive: true });
      folder = await mkdtemp(join(cache, 'pawl-plays-'));
      await run(process.execPath, [BUNDLER, folder]);
    }, PATIENCE_MS);
    afterAll(() => rm(folder, { recursive: true, force: true }));

    it.each(scenes.map(({ name }) => name))(
      '%s',
      async (name) => {
        const program = ['--max-semi-space-size=64', join(folder, 'plays.js')];
        const { stdout } = await run(process.execPath, [...program, matrix, name], {
          maxBuffer: 64 * 1024 * 1024,
        });
        const { plays, problems } = Tally.parse(JSON.parse(stdout));
        expect(plays).toBeGreaterThan(0);
        expect(problems.join('\n\n')).toBe('');
      },
      PATIENCE_MS,
    );
  });
}
