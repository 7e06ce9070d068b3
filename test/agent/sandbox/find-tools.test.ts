import { chmod, mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { findBubblewrap } from '../../../src/agent/sandbox/find-bubblewrap.ts';
import { findTools } from '../../../src/agent/sandbox/find-tools.ts';

let root = '';
beforeEach(async () => {
  root = await realpath(await mkdtemp(join(tmpdir(), 'pawl-tools-')));
});
afterEach(async () => {
  await rm(root, { recursive: true, force: true });
});

async function program(...path: string[]): Promise<string> {
  const file = join(root, ...path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, '');
  await chmod(file, 0o755);
  return file;
}

describe('the tools of a PATH', () => {
  it('are the version that it names, what a program’s link leads to, and nothing beside them', async () => {
    await program('cache/node/22/x64/bin/node');
    await program('cache/node/20/x64/bin/node');
    await program('home/.npmrc');
    const cli = await program('home/.global/lib/node_modules/@x/agent/cli.js');
    const native = await program('home/.local/share/agent/versions/2');
    await mkdir(join(root, 'home/.local/bin'), { recursive: true });
    await mkdir(join(root, 'home/.global/bin'));
    await symlink(native, join(root, 'home/.local/bin/native-agent'));
    await symlink(cli, join(root, 'home/.global/bin/agent'));
    const entries = ['cache/node/22/x64/bin', 'home/.local/bin', 'home/.global/bin', 'gone/bin'];

    const shown = await findTools({
      searchPath: ['relative/bin', '/usr/bin', ...entries.map((entry) => join(root, entry))].join(
        ':',
      ),
      home: join(root, 'home'),
      programs: ['native-agent', 'agent', 'no-such-agent'],
    });
    expect(shown.map((path) => path.slice(root.length + 1)).toSorted()).toEqual([
      'cache/node/22/x64',
      'home/.global/bin',
      'home/.global/lib/node_modules',
      'home/.local/bin',
      'home/.local/share/agent/versions/2',
    ]);
  });

  it('are what a shell would start: neither a folder of that name, nor a file that cannot be run', async () => {
    await mkdir(join(root, 'folder/bin/bwrap'), { recursive: true });
    await chmod(await program('plain/bin/bwrap'), 0o644);
    const bubblewrap = await program('real/bin/bwrap');
    await chmod(await program('home/.plain/bin/agent'), 0o644);
    const agent = await program('home/.real/share/agent');
    await mkdir(join(root, 'home/.real/bin'));
    await symlink(agent, join(root, 'home/.real/bin/agent'));
    const path = (...folders: string[]): string =>
      folders.map((folder) => join(root, folder)).join(':');

    expect(await findBubblewrap(path('folder/bin', 'plain/bin', 'real/bin'))).toBe(bubblewrap);
    const shown = await findTools({
      searchPath: path('home/.plain/bin', 'home/.real/bin'),
      home: join(root, 'home'),
      programs: ['agent'],
    });
    expect(shown).toContain(join(root, 'home/.real/share/agent'));
  });
});
