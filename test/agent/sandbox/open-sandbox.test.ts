import {
  chmod,
  lstat,
  mkdir,
  mkdtemp,
  readdir,
  readlink,
  realpath,
  rm,
  symlink,
  writeFile,
} from 'node:fs/promises';
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

  it.each(['RUNNER_TOOL_CACHE', 'AGENT_TOOLSDIRECTORY'])(
    'shows a tool of %s without its history, and not where its own files lie',
    async (cache) => {
      const tool = at('cache/flutter/3');
      for (const name of ['bin', '.git']) await mkdir(join(tool, name), { recursive: true });
      const path = [at('bin'), join(tool, 'bin'), at('temporary')].join(':');
      const source = {
        PATH: path,
        HOME: at('user'),
        RUNNER_TEMP: at('temporary'),
        [cache]: at('cache'),
      };
      const workspace = at('workspace');
      const sandbox = await openSandbox({ workspace, home: at('home'), source });
      const argv = sandbox.argv(['true'], {}).join(' ');
      await sandbox.close();
      expect(argv).toContain(` --ro-bind ${tool} ${tool} `);
      expect(argv).toContain(` --tmpfs ${join(tool, '.git')} `);
      expect(argv).not.toContain(` --ro-bind ${at('temporary')} `);
    },
  );

  it('hides a link itself, and never what it leads to', async () => {
    const source = { PATH: at('bin'), HOME: at('user'), RUNNER_TEMP: at('temporary') };
    const workspace = at('workspace');
    await mkdir(join(workspace, 'src'));
    await symlink('src', join(workspace, '.opencode'));
    await symlink('nowhere', join(workspace, '.dangling'));
    await symlink('../user', join(workspace, '.outside'));
    await mkdir(join(workspace, '.folder'));
    await writeFile(join(workspace, '.file'), '');
    const links = ['.opencode', '.dangling', '.outside'].map((name) => join(workspace, name));
    const [folder, file, absent] = ['.folder', '.file', '.absent'].map((name) =>
      join(workspace, name),
    );
    const hidden = [...links, folder ?? '', file ?? '', absent ?? ''];
    const sandbox = await openSandbox({ workspace, home: at('home'), source, hidden });
    const argv = sandbox.argv(['true'], {}).join(' ');
    for (const path of [...links, folder]) expect(argv).toContain(` --tmpfs ${path} `);
    expect(argv).toContain(`empty ${file} `);
    for (const path of [join(workspace, 'src'), at('user'), absent]) {
      expect(argv).not.toMatch(new RegExp(`(tmpfs|empty) ${path} `));
    }
    expect(sandbox.replaced).toEqual(links);
    for (const path of links) expect((await lstat(path)).isDirectory()).toBe(true);
    await sandbox.close();
    expect(await Promise.all(links.map((path) => readlink(path)))).toEqual([
      'src',
      'nowhere',
      '../user',
    ]);
  });

  it('says so where there is no bubblewrap', async () => {
    const source = { PATH: at('user'), HOME: at('user'), RUNNER_TEMP: at('temporary') };
    const opened = openSandbox({ workspace: at('workspace'), home: at('home'), source });
    await expect(opened).rejects.toThrow('there is no `bwrap` (bubblewrap) on the PATH');
  });
});
