import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { appendFile, mkdir, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, describe, expect, it } from '@jest/globals';
import { git, GitWorkspace, put, written } from './git-workspace.ts';
import type { Tree } from './git-workspace.ts';

let workspace: GitWorkspace | undefined;

async function workspaceWith(tree: Tree): Promise<GitWorkspace> {
  workspace = await GitWorkspace.create(tree);
  return workspace;
}

afterEach(async () => {
  await workspace?.remove();
  workspace = undefined;
});

describe('collecting what an agent changed', () => {
  it('finds what was written, made executable, linked and deleted, in the order of the paths', async () => {
    const it = await workspaceWith({ 'a.txt': 'a', 'b.txt': 'b', 'c/d.sh': 'run', same: 'same' });
    await put(it.folder, {
      'a.txt': 'A',
      'c/d.sh': { run: 'run' },
      link: { link: 'c/d.sh' },
      'new/é.md': 'ü',
    });
    await rm(join(it.folder, 'b.txt'));

    expect(await it.collect()).toEqual({
      version: 1,
      base: it.base,
      files: [
        written('a.txt', 'A'),
        { change: 'deleted', path: 'b.txt' },
        { ...written('c/d.sh', 'run'), mode: '100755' },
        { ...written('link', 'c/d.sh'), mode: '120000' },
        written('new/é.md', 'ü'),
      ],
    });
  });

  it('sees a file that became a folder, and a folder that became a file', async () => {
    const it = await workspaceWith({ one: '1', 'two/a': 'a', 'two/b': 'b' });
    await rm(join(it.folder, 'one'));
    await rm(join(it.folder, 'two'), { recursive: true });
    await put(it.folder, { 'one/x': 'x', two: '2' });

    expect((await it.collect()).files).toEqual([
      { change: 'deleted', path: 'one' },
      written('one/x', 'x'),
      written('two', '2'),
      { change: 'deleted', path: 'two/a' },
      { change: 'deleted', path: 'two/b' },
    ]);
  });

  it('leaves out untracked files that are ignored, but never tracked ones', async () => {
    const it = await workspaceWith({ '.gitignore': 'dist/\n*.log\n', 'dist/kept.js': 'old' });
    await put(it.folder, {
      'dist/kept.js': 'new',
      'dist/made.js': 'made',
      'a.log': 'log',
      'sub/.gitignore': '*.tmp',
    });
    await put(it.folder, { 'sub/x.tmp': 'x', 'sub/y': 'y' });

    expect((await it.collect()).files.map(({ path }) => path)).toEqual([
      'dist/kept.js',
      'sub/.gitignore',
      'sub/y',
    ]);
  });

  it('leaves out the messages in .pawl, ignored or not', async () => {
    const it = await workspaceWith({ a: 'a' });
    await put(it.folder, { '.pawl/blocked.md': 'cannot', a: 'b' });
    expect((await it.collect()).files).toEqual([written('a', 'b')]);
    await put(it.folder, { '.gitignore': '.pawl\n' });
    expect((await it.collect()).files.map(({ path }) => path)).toEqual(['.gitignore', 'a']);
  });

  it('does not notice that the agent committed, or took the history away', async () => {
    const it = await workspaceWith({ a: 'a' });
    await put(it.folder, { a: 'b' });
    await git(it.folder, 'commit', '-qam', 'mine');
    expect((await it.collect()).files).toEqual([written('a', 'b')]);
    await rm(join(it.folder, '.git'), { recursive: true });
    expect((await it.collect()).files).toEqual([written('a', 'b')]);
  });

  it('runs no hook, filter, fsmonitor or configuration that the agent left, and is not deceived by its index', async () => {
    const it = await workspaceWith({ a: 'a', 'hidden.txt': 'old' });
    const trap = join(it.root, 'trapped');
    await git(it.folder, 'update-index', '--assume-unchanged', 'hidden.txt');
    const run = `#!/bin/sh\ntouch '${trap}'\n`;
    await put(it.folder, {
      'trap.sh': { run },
      '.gitattributes': '* filter=evil diff=evil\n',
      '.git/hooks/post-index-change': { run },
      '.git/info/exclude': '*\n',
      'hidden.txt': 'new',
    });
    await appendFile(
      join(it.folder, '.git/config'),
      `[core]\n\tfsmonitor = ${it.folder}/trap.sh\n\thooksPath = ${it.folder}/.git/hooks\n\texcludesFile = /dev/null\n` +
        `[filter "evil"]\n\tclean = ${it.folder}/trap.sh\n\trequired = true\n[diff "evil"]\n\ttextconv = ${it.folder}/trap.sh\n`,
    );
    await rm(trap, { force: true });

    const { files } = await it.collect();

    expect(files).toEqual([
      written('.gitattributes', '* filter=evil diff=evil\n'),
      written('hidden.txt', 'new'),
      { ...written('trap.sh', run), mode: '100755' },
    ]);
    expect(existsSync(trap)).toBe(false);
  });

  it('does not read alternates or objects of the workspace', async () => {
    const it = await workspaceWith({ a: 'a' });
    await rm(join(it.folder, '.git/objects'), { recursive: true });
    await put(it.folder, { a: 'b', '.git/objects/info/alternates': '/nowhere\n' });
    expect((await it.collect()).files).toEqual([written('a', 'b')]);
  });

  it('gives no change for an untouched workspace', async () => {
    const it = await workspaceWith({ a: 'a', 'b/c': 'c' });
    expect((await it.collect()).files).toEqual([]);
  });

  it('leaves alone what it is told to, whatever stands there', async () => {
    const it = await workspaceWith({ a: 'a', link: { link: 'a' }, 'b/c': 'c' });
    await put(it.folder, { link: 'no link', 'b/c': 'C', 'b/d': 'd', a: 'A' });
    const { changeset } = await it.collectWhatIsFit({ left: ['link', 'b'] });
    expect(changeset.files).toEqual([written('a', 'A')]);
  });

  it('leaves alone the submodules that the base has', async () => {
    const it = await workspaceWith({ a: 'a' });
    await git(it.folder, 'update-index', '--add', '--cacheinfo', `160000,${it.base},vendor/lib`);
    await git(it.folder, 'commit', '-qm', 'submodule');
    const later = await it.prepareAgain();
    await put(it.folder, { 'vendor/lib/.git': 'gitdir: /nowhere', 'vendor/lib/x': 'x', a: 'b' });
    expect((await later.collect()).files).toEqual([written('a', 'b')]);
  });
});

describe('what a changeset cannot carry is refused by its path', () => {
  const refused = (why: string): object => ({
    code: 'PAWL_CHANGESET_INVALID',
    message: expect.stringContaining(why),
  });

  it('a repository inside the workspace', async () => {
    const it = await workspaceWith({ a: 'a' });
    await mkdir(join(it.folder, 'vendor/lib'), { recursive: true });
    await git(join(it.folder, 'vendor/lib'), 'init', '-q');
    await expect(it.collect()).rejects.toMatchObject(
      refused('"vendor/lib" is a git repository of its own'),
    );
  });

  it('a pipe, unless it is ignored', async () => {
    const it = await workspaceWith({ '.gitignore': 'run/\n' });
    await mkdir(join(it.folder, 'run'));
    await promisify(execFile)('mkfifo', [join(it.folder, 'run/pipe')]);
    expect((await it.collect()).files).toEqual([]);
    await promisify(execFile)('mkfifo', [join(it.folder, 'pipe')]);
    await expect(it.collect()).rejects.toMatchObject(refused('"pipe" is a pipe, socket or device'));
  });

  it('a link out of the repository', async () => {
    const it = await workspaceWith({ a: 'a' });
    await put(it.folder, { 'b/passwd': { link: '../../../etc/passwd' } });
    await expect(it.collect()).rejects.toMatchObject(
      refused('"b/passwd" is a symbolic link that leaves the repository'),
    );
  });

  it('a file of 6 MB', async () => {
    const it = await workspaceWith({ a: 'a' });
    await writeFile(join(it.folder, 'big.bin'), '');
    await truncate(join(it.folder, 'big.bin'), 6_000_000);
    await expect(it.collect()).rejects.toMatchObject(
      refused('"big.bin" is larger than 5000000 bytes'),
    );
  });

  it('too many files', async () => {
    const it = await workspaceWith({ a: 'a' });
    await put(
      it.folder,
      Object.fromEntries(Array.from({ length: 501 }, (_, index) => [`n/${index}`, 'x'])),
    );
    await expect(it.collect()).rejects.toMatchObject(
      refused('it adds 501 files, more than 500: "n/0"'),
    );
  });

  it('a name that is not UTF-8, and one with a bidirectional character', async () => {
    const it = await workspaceWith({ a: 'a' });
    await put(it.folder, { 'evil\u202Etxt.exe': 'x' });
    await expect(it.collect()).rejects.toMatchObject(
      refused('"evil\\u{202e}txt.exe" holds control, invisible or bidirectional'),
    );
    await writeFile(Buffer.concat([Buffer.from(`${it.folder}/`), Buffer.of(0xff, 0x41)]), 'x');
    await expect(it.collect()).rejects.toMatchObject(refused('is not a name in UTF-8'));
  });

  it('a folder that a Windows or Mac checkout would take for .git', async () => {
    const it = await workspaceWith({ a: 'a' });
    await put(it.folder, { 'git~1/hooks/x': 'x' });
    await expect(it.collect()).rejects.toMatchObject(
      refused('"git~1/hooks/x" lies in a .git folder'),
    );
  });
});
