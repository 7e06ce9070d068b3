import { lstat, mkdir, readdir, readFile, rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { applyChangeset } from '../../src/changeset/apply-changeset.ts';
import type { ChangedFile, Changeset } from '../../src/changeset/changeset.ts';
import { parseChangeset } from '../../src/changeset/changeset-schema.ts';
import { ChangeTracker } from '../../src/changeset/change-tracker.ts';
import { collectChangeset } from '../../src/changeset/collect-changeset.ts';
import { GitWorkspace, put, written } from './git-workspace.ts';
import type { Content, Tree } from './git-workspace.ts';

let workspace: GitWorkspace | undefined;

async function checkoutOf(
  tree: Tree,
): Promise<{ folder: string; apply: (...files: ChangedFile[]) => Promise<void> }> {
  workspace = await GitWorkspace.create(tree);
  const folder = await workspace.checkout();
  const { base } = workspace;
  return { folder, apply: (...files) => applyChangeset({ version: 1, base, files }, folder) };
}

afterEach(async () => {
  await workspace?.remove();
  workspace = undefined;
});

describe('applying a changeset to a clean checkout', () => {
  it('writes, makes executable, links and deletes, and leaves no empty folder', async () => {
    const { folder, apply } = await checkoutOf({ 'a/b/c': 'c', run: { run: 'old' } });
    await apply(
      { change: 'deleted', path: 'a/b/c' },
      { ...written('link', 'new/x'), mode: '120000' },
      written('new/x', 'x'),
      written('run', 'plain'),
    );

    expect((await readdir(folder)).toSorted()).toEqual(['.git', 'link', 'new', 'run']);
    expect(await readFile(join(folder, 'link'), 'utf8')).toBe('x');
    expect((await lstat(join(folder, 'link'))).isSymbolicLink()).toBe(true);
    expect((await lstat(join(folder, 'run'))).mode & 0o777).toBe(0o644);
  });

  it('replaces a link, and never writes through it', async () => {
    const { folder, apply } = await checkoutOf({ target: 'kept', link: { link: 'target' } });
    await apply(written('link', 'mine'));
    expect(await readFile(join(folder, 'target'), 'utf8')).toBe('kept');
    expect(await readFile(join(folder, 'link'), 'utf8')).toBe('mine');
  });

  it('refuses a path behind a symbolic link', async () => {
    const { folder, apply } = await checkoutOf({ a: 'a' });
    const outside = join(folder, '..', 'outside');
    await mkdir(outside);
    await symlink(outside, join(folder, 'door'));
    await expect(apply(written('door/x', 'x'))).rejects.toThrow(
      '"door/x" lies behind the symbolic link "door"',
    );
    expect(await readdir(outside)).toEqual([]);
    await rm(outside, { recursive: true });
  });

  it('refuses a link and a path of its own that together lead out', async () => {
    const { apply } = await checkoutOf({ a: 'a' });
    await expect(
      apply({ ...written('door', 'a'), mode: '120000' }, written('door/x', 'x')),
    ).rejects.toThrow('behind the symbolic link');
  });

  it('says so if what it is to delete is not there, or is a folder', async () => {
    const { apply } = await checkoutOf({ 'a/b': 'b' });
    await expect(apply({ change: 'deleted', path: 'gone' })).rejects.toThrow(
      '"gone" is to be deleted, but is not there',
    );
    await expect(apply({ change: 'deleted', path: 'a' })).rejects.toThrow(
      '"a" is to be deleted, but is a folder',
    );
    await expect(apply(written('a', 'x'))).rejects.toThrow('"a" is a folder');
    await expect(apply(written('a/b/c', 'x'))).rejects.toThrow(
      '"a/b/c" lies below "a/b", which is a file',
    );
  });
});

describe('collecting what was applied', () => {
  const name = fc.constantFrom('a', 'b', 'c', 'd e', 'ü', 'x.md');
  const path = fc.array(name, { minLength: 1, maxLength: 3 }).map((segments) => segments.join('/'));
  const content = fc.oneof(
    fc.string({ maxLength: 20 }),
    fc.string({ maxLength: 20 }).map((run) => ({ run })),
    name.map((link) => ({ link })),
  );
  const tree = fc.dictionary(path, content, { maxKeys: 6 }).map(withoutNested);

  it('gives the same changeset again, for any two trees', async () => {
    await fc.assert(
      fc.asyncProperty(tree, tree, async (before, after) => {
        const first = await GitWorkspace.create(before);
        try {
          const tracker = await ChangeTracker.of({
            ...{ workspace: first.folder, base: first.base, git: first.git },
            ...{ left: [], seconds: 60 },
          });
          await tracker.begin();
          for (const path of Object.keys(before))
            await rm(join(first.folder, path), { force: true });
          for (const entry of await readdir(first.folder)) {
            if (entry !== '.git') await rm(join(first.folder, entry), { recursive: true });
          }
          await put(first.folder, after);
          const changeset = await first.collect();
          expect(pathsChanged(before, after)).toEqual(changeset.files.map(({ path }) => path));

          const sent: Changeset = parseChangeset(JSON.stringify(changeset));
          const folder = await first.checkout();
          await applyChangeset(sent, folder);
          const again = await collectChangeset({
            workspace: folder,
            base: first.base,
            git: first.git,
          });
          expect(again).toMatchObject({ changeset, problems: [] });
          expect(await tracker.end()).toEqual({ changeset, problems: [] });
        } finally {
          await first.remove();
        }
      }),
      { numRuns: 12 },
    );
  }, 60_000);
});

/** A tree cannot hold a file and a folder of one name. */
function withoutNested(tree: Record<string, Content>): Record<string, Content> {
  const paths = Object.keys(tree);
  return Object.fromEntries(
    Object.entries(tree).filter(([path]) => !paths.some((other) => other.startsWith(`${path}/`))),
  );
}

function pathsChanged(before: Tree, after: Tree): string[] {
  const paths = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return paths
    .filter((path) => JSON.stringify(before[path]) !== JSON.stringify(after[path]))
    .toSorted();
}
