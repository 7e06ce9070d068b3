import { chmod, mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { findBubblewrap } from '../../../src/agent/sandbox/find-bubblewrap.ts';
import { findTools } from '../../../src/agent/sandbox/find-tools.ts';
import { isWithin } from '../../../src/agent/sandbox/tool-folders.ts';

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

    const { shown } = await findTools({
      own: [],
      caches: [],
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
    const { shown } = await findTools({
      own: [],
      caches: [],
      searchPath: path('home/.plain/bin', 'home/.real/bin'),
      home: join(root, 'home'),
      programs: ['agent'],
    });
    expect(shown).toContain(join(root, 'home/.real/share/agent'));
  });

  /** What a PATH of these folders shows, and what of it is hidden, below the root. */
  async function toolsOf(...folders: string[]): Promise<{ shown: string[]; hidden: string[] }> {
    const { shown, hidden } = await findTools({
      searchPath: folders.map((folder) => join(root, folder)).join(':'),
      home: join(root, 'home'),
      programs: ['agent'],
      own: [join(root, 'home/work/space')],
      caches: [join(root, 'home'), undefined],
    });
    const below = (paths: readonly string[]): string[] =>
      paths.filter((path) => isWithin(path, root)).map((path) => path.slice(root.length + 1));
    return { shown: below(shown), hidden: below(hidden.map(({ path }) => path)) };
  }

  it.each([
    ['the home', 'home'],
    ['the home, written in another way', 'home/work/..'],
    ['what the home lies in', '.'],
    ['a link to the home', 'home/work/link-home'],
    ['a checkout', 'home/src/other'],
    ['a worktree, whose .git is a file', 'home/.trees/other'],
    ['a link to a checkout', 'home/work/link-other'],
    ['a folder full of checkouts', 'home/src'],
    ['the workspace’s own programs, which it can write', 'home/work/space/node_modules/.bin'],
  ])('are nothing where it names %s', async (_, entry) => {
    await checkouts();
    expect(await toolsOf(entry)).toEqual({ shown: [], hidden: [] });
  });

  it.each([
    ['a checkout', 'home/src/other/bin'],
    ['a checkout, deeper', 'home/src/other/tools/bin'],
    ['a checkout out of the home', 'opt/other/bin'],
    ['a worktree', 'home/.trees/other/bin'],
    ['a hidden checkout that keeps no versions', 'home/.dots/bin'],
    ['a folder full of checkouts', 'home/a/src/bin'],
    ['a place that is a link to a checkout', 'home/work/link-other/bin'],
    ['a place that is a link to where secrets lie', 'home/work/link-cargo/bin'],
  ])('are its programs alone where it names the bin of %s', async (_, entry) => {
    await checkouts();
    expect(await toolsOf(entry)).toEqual({ shown: [entry], hidden: [] });
  });

  it.each([
    ['of a version manager that is a checkout', 'home/.vm/versions/22/bin', 'home/.vm/versions/22'],
    ['of one somewhere else', 'opt/vm/versions/22/bin', 'opt/vm/versions/22'],
    ['of a virtual environment', 'opt/envs/one/bin', 'opt/envs/one'],
    ['where all of the home is a checkout', 'home/tools/go/bin', 'home/tools/go'],
  ])('are whole %s', async (_, entry, shown) => {
    await checkouts();
    await mkdir(join(root, 'home/.git'));
    expect(await toolsOf(entry)).toEqual({ shown: [shown], hidden: [] });
  });

  it.each([
    ['a version manager', 'home/.vm/shims', 'home/.vm', ['.git', 'plugins/build/.git']],
    ['its plugin', 'home/.vm/plugins/build/bin', 'home/.vm/plugins/build', ['.git']],
    ['packages', 'home/src/other/node_modules/.bin', 'home/src/other/node_modules', ['.cache']],
  ])('are %s without histories and caches', async (_, entry, shown, hidden) => {
    await checkouts();
    expect(await toolsOf(entry)).toEqual({
      shown: [shown],
      hidden: hidden.map((name) => `${shown}/${name}`),
    });
  });

  it('bring of a checkout that a named program lies in this program alone', async () => {
    await checkouts();
    await program('home/src/other/agent');
    expect(await toolsOf('home/src/other')).toEqual({
      shown: ['home/src/other/agent'],
      hidden: [],
    });
  });

  async function checkouts(): Promise<void> {
    const programs = [
      ...['home/src/other', 'home/src/other/tools', 'opt/envs/one', 'opt/other'],
      ...['home/.trees/other', 'home/.vm/versions/22', 'home/.vm/plugins/build', 'home/.cargo'],
      ...['home/.vm/shims', 'home/.dots'],
      ...['opt/vm/versions/22', 'home/tools/go', 'home/a/src', 'home/a/src/one'],
    ];
    for (const folder of programs) await program(folder, 'bin/tool');
    for (const folder of ['home/src/other', 'home/work/space']) {
      await program(folder, 'node_modules/.bin/tool');
    }
    const histories = [
      ...['home/src/other', 'opt/other', 'opt/vm', 'home/.vm', 'home/.vm/plugins/build'],
      ...['home/a/src/one', 'home/.dots'],
    ];
    for (const folder of histories) await mkdir(join(root, folder, '.git'));
    await mkdir(join(root, 'home/src/other/node_modules/.cache'));
    await writeFile(join(root, 'home/.trees/other/.git'), 'gitdir: elsewhere\n');
    await writeFile(join(root, 'opt/envs/one/pyvenv.cfg'), '');
    for (const [name, target] of [
      ['link-home', 'home'],
      ['link-other', 'home/src/other'],
      ['link-cargo', 'home/.cargo'],
    ] as const) {
      await symlink(join(root, target), join(root, 'home/work', name));
    }
  }
});
