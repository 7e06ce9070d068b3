import { mkdir, rm, rmdir, symlink, writeFile } from 'node:fs/promises';
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

let workspace: GitWorkspace | undefined;

afterEach(() => workspace?.remove());

/** A checkout of a base with a submodule, and an agent that is about to begin. */
async function begun(setup: Tree = {}): Promise<{ folder: string; tracker: ChangeTracker }> {
  workspace = await GitWorkspace.create({ x: 'x', '.gitmodules': MODULES });
  const { folder, base } = workspace;
  await git(folder, 'update-index', '--add', '--cacheinfo', `160000,${base},vendor/lib`);
  await git(folder, 'commit', '-qm', 'submodule');
  await mkdir(join(folder, 'vendor/lib'), { recursive: true });
  const at = await workspace.prepareAgain();
  const tracker = await ChangeTracker.of({
    ...{ workspace: folder, base: at.base, git: at.git, left: [], seconds: 60 },
  });
  await put(folder, setup);
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
});
