import { execFileSync } from 'node:child_process';
import { mkdir, rename, rm, rmdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { ChangeTracker } from '../../src/changeset/change-tracker.ts';
import { git, GitWorkspace, put, written } from './git-workspace.ts';
import type { Tree } from './git-workspace.ts';

const MODULES = '[submodule "lib"]\n\tpath = vendor/lib\n\turl = https://example.com/lib\n';
const PROBLEM = '"vendor/lib" is a submodule, which cannot be carried';
/** What a checkout with submodules makes. */
const FILLED = {
  ...{ 'vendor/lib/.git': 'gitdir: ../../.git/modules/lib\n', 'vendor/lib/a.c': 'a' },
  ...{ 'vendor/lib/.gitignore': '*.o\n', 'vendor/lib/sub/b.c': 'b' },
};

/** Git is stopped after them. */
const SECONDS = 20;

let workspace: GitWorkspace | undefined;

afterEach(() => workspace?.remove());

/** A checkout of a base with a submodule, and an agent that is about to begin. */
async function begun(
  setup: Tree = {},
  more: (folder: string) => Promise<void> = () => Promise.resolve(),
): Promise<{ folder: string; tracker: ChangeTracker }> {
  workspace = await GitWorkspace.create({
    ...{ x: 'x', '.gitmodules': MODULES, '.gitignore': 'out/\n' },
  });
  const { folder, base } = workspace;
  await git(folder, 'update-index', '--add', '--cacheinfo', `160000,${base},vendor/lib`);
  await git(folder, 'commit', '-qm', 'submodule');
  await mkdir(join(folder, 'vendor/lib'), { recursive: true });
  const at = await workspace.prepareAgain();
  const tracker = await ChangeTracker.of({
    ...{ workspace: folder, base: at.base, git: at.git, left: [], seconds: SECONDS },
  });
  await put(folder, setup);
  await more(folder);
  await tracker.begin();
  return { folder, tracker };
}

describe('a submodule of the base', () => {
  it('that nobody touched is no matter', async () => {
    const { folder, tracker } = await begun();
    await put(folder, { x: 'y' });
    expect(await tracker.end()).toMatchObject({
      changeset: { files: [written('x', 'y')] },
      problems: [],
    });
  });

  it('and the file about it are no change that could be carried', async () => {
    const { folder, tracker } = await begun();
    await rm(join(folder, 'vendor/lib'), { recursive: true });
    await rm(join(folder, '.gitmodules'));
    await put(folder, { 'vendor/lib/f.c': 'mine', x: 'y' });
    expect(await tracker.end()).toMatchObject({
      changeset: { files: [written('x', 'y')] },
      problems: ['".gitmodules" is about submodules, which cannot be carried', PROBLEM],
    });
  });

  it.each<[string, (lib: string) => Promise<void>]>([
    ['written into', (lib) => writeFile(join(lib, 'f.c'), 'mine')],
    ['taken away', (lib) => rmdir(lib)],
    ['replaced by a file', (lib) => rmdir(lib).then(() => writeFile(lib, 'mine'))],
    ['replaced by a link', (lib) => rmdir(lib).then(() => symlink('../x', lib))],
    [
      'replaced by a file above it',
      (lib) => rm(join(lib, '..'), { recursive: true }).then(() => writeFile(join(lib, '..'), 'x')),
    ],
  ])('that is empty must not be %s', async (_, change) => {
    const { folder, tracker } = await begun();
    await change(join(folder, 'vendor/lib'));
    const { changeset, problems } = await tracker.end();
    expect(problems).toEqual([PROBLEM]);
    expect(changeset.files).not.toContainEqual(expect.objectContaining({ path: 'vendor/lib' }));
  });

  it.each<[string, Tree]>([
    ['only folders', {}],
    ['what the tree around it ignores', { 'vendor/lib/build/out/x.o': 'built' }],
  ])('that is empty may hold %s', async (_, files) => {
    const { folder, tracker } = await begun();
    await mkdir(join(folder, 'vendor/lib/build/tmp'), { recursive: true });
    await put(folder, files);
    expect((await tracker.end()).problems).toEqual([]);
    await tracker.begin();
    await put(folder, { ...files, 'vendor/lib/build/f.c': 'mine' });
    expect((await tracker.end()).problems).toEqual([PROBLEM]);
  });

  it('that is empty ignores nothing by what is written into it', async () => {
    const { folder, tracker } = await begun({ 'vendor/lib/out/x': 'by setup' });
    await put(folder, { 'vendor/lib/.gitignore': '*\n', 'vendor/lib/f.c': 'mine' });
    expect((await tracker.end()).problems).toEqual([PROBLEM]);
  });

  it('that setup filled is not the agent’s doing, and a build may run in it', async () => {
    const { folder, tracker } = await begun({ ...FILLED, 'vendor/lib/a.o': 'built' });
    await put(folder, { 'vendor/lib/a.o': 'built anew', 'vendor/lib/sub/b.o': 'built' });
    await put(folder, { 'vendor/lib/lib.a': 'built', 'vendor/lib/a.c': 'a', x: 'y' });
    expect(await tracker.end()).toMatchObject({
      changeset: { files: [written('x', 'y')] },
      problems: [],
    });
  });

  it.each<[string, (lib: string) => Promise<void>]>([
    ['written', (lib) => writeFile(join(lib, 'sub/b.c'), 'mine')],
    ['taken away', (lib) => rm(join(lib, 'a.c'))],
    ['taken away with it', (lib) => rm(lib, { recursive: true })],
  ])('that is filled must not have its files %s, until they are put back', async (_, change) => {
    const { folder, tracker } = await begun(FILLED);
    await change(join(folder, 'vendor/lib'));
    expect((await tracker.end()).problems).toEqual([PROBLEM]);
    await tracker.begin();
    expect((await tracker.end()).problems).toEqual([PROBLEM]);
    await put(folder, FILLED);
    await tracker.begin();
    expect((await tracker.end()).problems).toEqual([]);
  });

  it('that a check changes between two sessions is not the agent’s doing', async () => {
    const { folder, tracker } = await begun();
    await tracker.end();
    await put(folder, FILLED);
    await tracker.begin();
    expect((await tracker.end()).problems).toEqual([]);
    await put(folder, { 'vendor/lib/a.c': 'by a check' });
    await tracker.begin();
    expect((await tracker.end()).problems).toEqual([]);
  });

  it('is not looked through by git where it holds what git would wait at', async () => {
    const { folder, tracker } = await begun();
    await tracker.end();
    await put(folder, { ...FILLED, 'vendor/lib/a.o': 'built' });
    execFileSync('mkfifo', [join(folder, 'vendor/lib/sub/.gitignore')]);
    const began = performance.now();
    await tracker.begin();
    await put(folder, { 'vendor/lib/a.o': 'built anew' });
    expect((await tracker.end()).problems).toEqual([PROBLEM]);
    expect(performance.now() - began).toBeLessThan(SECONDS * 1_000);
  });
});

describe('a submodule that git checked out', () => {
  const LIB = { 'a.c': 'a', 'kept.log': 'k', '.gitignore': '*.log\n' };

  /** With what setup built in it, beside what it tracks. */
  async function checkedOut(asFile: boolean) {
    const it = await begun({}, async (folder) => {
      const lib = join(folder, 'vendor/lib');
      await git(lib, 'init', '-q');
      await put(lib, LIB);
      await git(lib, 'add', '-f', '.');
      if (asFile) {
        const modules = join(folder, '.git/modules');
        await mkdir(modules);
        await rename(join(lib, '.git'), join(modules, 'lib'));
        await put(lib, { '.git': 'gitdir: ../../.git/modules/lib\n' });
      }
      await put(lib, { 'build/CMakeCache.txt': 'one' });
    });
    return { ...it, lib: join(it.folder, 'vendor/lib') };
  }

  it.each(['a folder', 'a file'])('may be built in anew where its .git is %s', async (kind) => {
    const { lib, tracker } = await checkedOut(kind === 'a file');
    await put(lib, { 'build/CMakeCache.txt': 'two', 'x.log': 'x' });
    expect((await tracker.end()).problems).toEqual([]);
    await tracker.begin();
    await put(lib, { 'kept.log': 'mine' });
    expect((await tracker.end()).problems).toEqual([PROBLEM]);
  });

  it('is asked for what it tracks before an agent had it, and never again', async () => {
    const { folder, tracker } = await begun();
    await tracker.end();
    const lib = join(folder, 'vendor/lib');
    await git(lib, 'init', '-q');
    await put(lib, LIB);
    await git(lib, 'add', '.gitignore');
    await tracker.begin();
    await put(lib, { 'a.c': 'mine' });
    expect((await tracker.end()).problems).toEqual([PROBLEM]);
  });

  it('has what lies in its own submodules watched as without an index', async () => {
    const { folder, tracker } = await begun({}, async (at) => {
      const lib = join(at, 'vendor/lib');
      await git(lib, 'init', '-q');
      await put(lib, { 'inner/b.c': 'b', 'inner/.gitignore': '*.o\n', 'inner/b.o': 'b' });
      const base = '1'.repeat(40);
      await git(lib, 'update-index', '--add', '--cacheinfo', `160000,${base},inner`);
    });
    await put(folder, { 'vendor/lib/inner/b.o': 'anew', 'vendor/lib/built': 'b' });
    expect((await tracker.end()).problems).toEqual([]);
    await tracker.begin();
    await put(folder, { 'vendor/lib/inner/b.c': 'mine' });
    expect((await tracker.end()).problems).toEqual([PROBLEM]);
  });

  it.each<[string, string]>([
    ['broken', 'no index'],
    ['empty', ''],
  ])('keeps all that it does not ignore where its index is %s', async (_, index) => {
    const { folder, tracker } = await begun({
      ...{ 'vendor/lib/.git/index': index, 'vendor/lib/a.c': 'a', 'vendor/lib/b.c': 'b' },
    });
    await put(folder, { 'vendor/lib/b.c': 'mine' });
    expect((await tracker.end()).problems).toEqual([PROBLEM]);
  });
});
