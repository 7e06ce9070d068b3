import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { findTools } from '../../../src/agent/sandbox/find-tools.ts';
import { isWithin } from '../../../src/agent/sandbox/tool-folders.ts';

let root = '';
beforeEach(async () => {
  root = await realpath(await mkdtemp(join(tmpdir(), 'pawl-folders-')));
});
afterEach(async () => {
  await rm(root, { recursive: true, force: true });
});

async function put(...files: string[]): Promise<void> {
  for (const file of files) {
    await mkdir(dirname(join(root, file)), { recursive: true });
    await writeFile(join(root, file), '');
  }
}

/** What a PATH of this folder shows, and what of it is hidden, below the root. */
async function toolsOf(folder: string): Promise<{ shown: string[]; hidden: string[] }> {
  const { shown, hidden } = await findTools({
    searchPath: join(root, folder),
    home: join(root, 'home'),
    programs: [],
    own: ['cache/runner/work', 'temp/runner/pawl'].map((path) => join(root, path)),
    caches: [join(root, 'cache'), join(root, 'opt'), undefined],
  });
  const below = (paths: readonly string[]): string[] =>
    paths.filter((path) => isWithin(path, root)).map((path) => path.slice(root.length + 1));
  return { shown: below(shown), hidden: below(hidden.map(({ path }) => path)).toSorted() };
}

/** Of a repository without a working tree. */
const BARE = ['HEAD', 'config', 'objects/pack/a.pack', 'refs/heads/main'];

describe('of a folder around programs', () => {
  it.each([
    ['a checkout lies deep in it', 'home/dev/go', ['src/git.example/org/team/private/.git/config']],
    ['it is a checkout with an environment of Python’s', 'home/src/app', ['.git/a', 'pyvenv.cfg']],
    ['the sandbox’s own folders lie in it', 'temp/runner', ['pawl/etc/passwd']],
    ['it is all of a cache', 'opt', ['flutter/.git/config']],
    ['a bare repository lies in it', 'srv/x', BARE.map((name) => `secret.git/${name}`)],
    ['it is a bare repository', 'srv/x.git', BARE],
    ['it is one in a cache', 'cache/x.git', BARE],
    ['it is a checkout beside the runner’s work', 'cache/runner/tools', ['.git/config']],
  ])('nothing but they is shown where %s', async (_, folder, files) => {
    await put(`${folder}/bin/tool`, ...files.map((file) => `${folder}/${file}`));
    expect(await toolsOf(`${folder}/bin`)).toEqual({ shown: [`${folder}/bin`], hidden: [] });
  });

  it('nothing but they is shown where there is more in it than can be looked at', async () => {
    await put('home/dev/go/bin/tool');
    for (let index = 0; index < 100; index += 1) {
      const folders = Array.from({ length: 101 }, (_, at) => `home/dev/go/pkg/${index}/${at}`);
      await Promise.all(folders.map((one) => mkdir(join(root, one), { recursive: true })));
    }
    const alone = { shown: ['home/dev/go/bin'], hidden: [] };
    expect(await toolsOf('home/dev/go/bin')).toEqual(alone);
    await put('home/dev/go/pyvenv.cfg');
    expect(await toolsOf('home/dev/go/bin')).toEqual(alone);
  });

  it('checkouts are hidden where Python or npm installs', async () => {
    await put(
      ...['bin/python', 'pyvenv.cfg', 'project/.git/config', 'src/lib/.git/config'].map(
        (file) => `home/envs/w/${file}`,
      ),
      ...['src/lib/part/.git', 'lib/python3/site-packages/mine/.git/config'].map(
        (file) => `home/envs/w/${file}`,
      ),
      ...BARE.map((name) => `home/envs/w/bare/${name}`),
      'home/js/node_modules/.bin/tool',
      'home/js/node_modules/@owner/name/.git/config',
    );
    expect(await toolsOf('home/envs/w/bin')).toEqual({
      shown: ['home/envs/w'],
      hidden: ['bare', 'lib/python3/site-packages/mine', 'project', 'src/lib'].map(
        (path) => `home/envs/w/${path}`,
      ),
    });
    expect(await toolsOf('home/js/node_modules/.bin')).toEqual({
      shown: ['home/js/node_modules'],
      hidden: ['home/js/node_modules/@owner/name'],
    });
  });

  it.each([
    ['the runner’s cache of tools', 'cache/flutter/3', '.git'],
    ['a part of one in the cache', 'cache/sdk/3', 'parts/one/.git'],
    ['a tool’s own folder', 'home/linux/.brew', 'Homebrew/.git'],
    ['a cache with a bare repository', 'cache/go/3', 'pkg/mod/cache/vcs/1a2b'],
  ])('the checkouts are tools, but not their histories, where it is %s', async (_, folder, git) => {
    await put(`${folder}/bin/tool`, ...BARE.map((name) => `${folder}/${git}/${name}`));
    const hidden = [`${folder}/${git}`];
    expect(await toolsOf(`${folder}/bin`)).toEqual({ shown: [folder], hidden });
  });
});

describe('of an environment of Python’s that lies in a checkout', () => {
  it.each(['srv/mono/svc', 'srv/mono'])(
    'nothing is shown but what Python made, where the checkout is above %s',
    async (folder) => {
      const made = ['bin/python', 'include/a.h', 'lib/python3/site-packages/a.py', 'pyvenv.cfg'];
      const others = ['.env', 'main.py', 'src/a.py', 'lib/python3/site-packages/mine/.git/config'];
      await put(...[...made, ...others].map((file) => `${folder}/${file}`), 'srv/.git/config');
      await symlink('lib', join(root, folder, 'lib64'));
      await symlink('src', join(root, folder, 'share'));
      const { shown, hidden } = await toolsOf(`${folder}/bin`);
      expect(shown.toSorted()).toEqual(
        ['bin', 'include', 'lib', 'lib64', 'pyvenv.cfg'].map((name) => `${folder}/${name}`),
      );
      expect(hidden).toEqual(
        ['lib', 'lib64'].map((lib) => `${folder}/${lib}/python3/site-packages/mine`),
      );
    },
  );

  it('all is shown where the checkout is a tool', async () => {
    const folder = 'home/.vm/versions/3/envs/one';
    await put(`${folder}/bin/python`, `${folder}/pyvenv.cfg`, 'home/.vm/.git/config');
    expect(await toolsOf(`${folder}/bin`)).toEqual({ shown: [folder], hidden: [] });
  });
});

describe('of a folder that the PATH names', () => {
  it('nothing is shown where the sandbox’s own folders lie in it', async () => {
    await put('temp/runner/pawl/etc/passwd');
    expect(await toolsOf('temp/runner')).toEqual({ shown: [], hidden: [] });
  });

  it('nothing is shown where it holds the links alone of packages that are a checkout', async () => {
    await put('home/js/node_modules/.bin/tool', 'home/js/node_modules/.git/config');
    expect(await toolsOf('home/js/node_modules/.bin')).toEqual({ shown: [], hidden: [] });
  });

  it('a history that is a link is left alone: a mount would hide what that leads to', async () => {
    await put('home/.vm/shims/tool', 'home/.vm/versions/1/bin/tool', 'home/.vm/.git/config');
    await mkdir(join(root, 'home/.vm/plugins/build'), { recursive: true });
    await symlink('../../versions', join(root, 'home/.vm/plugins/build/.git'));
    expect(await toolsOf('home/.vm/shims')).toEqual({
      shown: ['home/.vm'],
      hidden: ['home/.vm/.git'],
    });
  });
});
