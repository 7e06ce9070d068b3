import { chmod, mkdir, mkdtemp, readdir, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { openSandbox } from '../../../src/agent/sandbox/open-sandbox.ts';

let folder = '';
beforeEach(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'pawl-open-')));
  for (const name of ['bin', 'temporary', 'workspace', 'home', 'user'])
    await mkdir(join(folder, name));
  // Nothing is started with it here.
  await writeFile(join(folder, 'bin/bwrap'), '');
  await chmod(join(folder, 'bin/bwrap'), 0o755);
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

const at = (name: string): string => join(folder, name);

describe('making a sandbox ready', () => {
  it.each([
    ['the home of whoever runs us', { HOME: 'workspace/user', RUNNER_TEMP: 'temporary' }],
    ['the folder of Pawl’s own files', { HOME: 'user', RUNNER_TEMP: 'workspace' }],
    ['all of the machine', { HOME: 'user', RUNNER_TEMP: 'temporary' }],
  ])(
    'refuses a workspace that holds %s, and leaves nothing',
    async (what, { HOME, RUNNER_TEMP }) => {
      const source = { PATH: at('bin'), HOME: at(HOME), RUNNER_TEMP: at(RUNNER_TEMP) };
      const workspace = what.startsWith('all') ? '/' : at('workspace');
      await expect(openSandbox({ workspace, home: at('home'), source })).rejects.toThrow(
        /The sandbox cannot be made on this machine: \S+ lies in the workspace/,
      );
      expect(await readdir(at(RUNNER_TEMP))).toEqual([]);
    },
  );

  it('says so where there is no bubblewrap', async () => {
    const source = { PATH: at('user'), HOME: at('user'), RUNNER_TEMP: at('temporary') };
    const opened = openSandbox({ workspace: at('workspace'), home: at('home'), source });
    await expect(opened).rejects.toThrow('there is no `bwrap` (bubblewrap) on the PATH');
  });
});
