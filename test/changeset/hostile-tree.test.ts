import { execFile, execFileSync } from 'node:child_process';
import { chmod, mkdir, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, describe, expect, it } from '@jest/globals';
import { treeMarker } from '../../src/changeset/mark-tree.ts';
import { runGit } from '../../src/changeset/run-git.ts';
import { asOrdinaryUser } from '../support/as-ordinary-user.ts';
import { git, GitWorkspace, put, SEARCH_PATH, written } from './git-workspace.ts';
import type { Tree } from './git-workspace.ts';

const TERABYTE = 1024 ** 4;

let workspace: GitWorkspace | undefined;

async function workspaceWith(tree: Tree): Promise<GitWorkspace> {
  workspace = await GitWorkspace.create(tree);
  return workspace;
}

afterEach(async () => {
  // What is closed, and what lies too deep for us.
  if (workspace) await promisify(execFile)('chmod', ['-R', 'u+rwX', workspace.root]);
  if (workspace) await promisify(execFile)('rm', ['-rf', workspace.root]);
  workspace = undefined;
});

async function pipe(...path: readonly string[]): Promise<void> {
  await promisify(execFile)('mkfifo', [join(...path)]);
}

async function sparse(path: string, bytes: number): Promise<void> {
  await rm(path, { force: true });
  await writeFile(path, '');
  await truncate(path, bytes);
}

/** A git that does this before it is itself, when it is asked for `command`. */
async function gitThatFirst(it: GitWorkspace, command: string, script: string): Promise<string> {
  const bin = join(it.root, 'bin');
  const real = execFileSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).trim();
  await put(bin, {
    git: { run: `#!/bin/sh\ncase " $* " in *" ${command} "*) ${script};; esac\n"${real}" "$@"\n` },
  });
  return `${bin}:${SEARCH_PATH}`;
}

async function commandLinesWith(text: string): Promise<string[]> {
  const ids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const lines = ids.map((id) => readFile(`/proc/${id}/cmdline`, 'utf8').catch(() => ''));
  return (await Promise.all(lines)).filter((line) => line.includes(text));
}

describe('collecting a tree that wants to be waited for', () => {
  it('waits not at a pipe that is exchanged for a file while git looks, and leaves no git behind', async () => {
    const it = await workspaceWith({ a: 'a' });
    await put(it.folder, { a: 'b' });
    const rules = join(it.folder, '.gitignore');
    const searchPath = await gitThatFirst(it, 'ls-files', `mkfifo '${rules}'`);
    const began = performance.now();
    const { changeset, problems } = await it.collectWhatIsFit({ seconds: 1, searchPath });
    expect(performance.now() - began).toBeLessThan(10_000);
    expect(changeset.files).toEqual([]);
    expect(problems).toEqual([
      'git cannot read the files: git ls-files: it did not end within 1 seconds and was stopped',
    ]);
    expect(await commandLinesWith(`--work-tree=${it.folder}`)).toEqual([]);
    // The next look finds no lock that the killed one left.
    await rm(rules);
    expect((await it.collect()).files).toEqual([written('a', 'b')]);
  });

  it.each(['.gitignore', '.gitattributes', 'sub/.gitignore'])(
    'asks git nothing where %s is a pipe, and names it',
    async (path) => {
      const it = await workspaceWith({ 'sub/a': 'a', '.gitignore': 'x\n', '.gitattributes': '' });
      await rm(join(it.folder, path), { force: true });
      await pipe(it.folder, path);
      await put(it.folder, { b: 'b' });
      const { changeset, problems } = await it.collectWhatIsFit({ seconds: 3 });
      expect(problems).toEqual([`"${path}" is a pipe, socket or device`]);
      expect(changeset.files).toEqual([]);
    },
  );

  it('asks git nothing where a .gitattributes is endless', async () => {
    const it = await workspaceWith({ a: 'a' });
    await sparse(join(it.folder, '.gitattributes'), TERABYTE);
    const { problems } = await it.collectWhatIsFit({ seconds: 3 });
    expect(problems).toEqual(['".gitattributes" is larger than 5000000 bytes']);
  });

  it('has git read no terabyte of zeros, in a file of the base or a new one', async () => {
    const it = await workspaceWith({ old: 'old', same: 'same' });
    await sparse(join(it.folder, 'old'), TERABYTE);
    await sparse(join(it.folder, 'new'), TERABYTE);
    await put(it.folder, { fit: 'fit' });
    const { changeset, problems } = await it.collectWhatIsFit({ seconds: 5 });
    expect(changeset.files).toEqual([written('fit', 'fit')]);
    expect(problems).toEqual([
      '"old" is larger than 5000000 bytes',
      '"new" is larger than 5000000 bytes',
    ]);
  });

  it('has git read no more than can be carried, in however many files', async () => {
    const it = await workspaceWith({ a: 'a' });
    for (let n = 0; n < 9; n += 1) await sparse(join(it.folder, `n${n}`), 4_000_000);
    const { changeset, problems } = await it.collectWhatIsFit();
    expect(changeset.files.map(({ path }) => path)).toEqual(['n0', 'n1', 'n2', 'n3', 'n4']);
    expect(problems).toEqual(['it holds 36000000 bytes, more than 20000000']);
  });

  it('leaves a large file of the base alone that is as it was', async () => {
    const it = await workspaceWith({ large: 'x'.repeat(6_000_000), a: 'a' });
    await put(it.folder, { a: 'b' });
    expect((await it.collect()).files).toEqual([written('a', 'b')]);
  });

  it('names what git cannot read as its attributes ask', async () => {
    const it = await workspaceWith({ a: 'a' });
    await put(it.folder, { '.gitattributes': 'a working-tree-encoding=UTF-16\n', a: 'b' });
    const { problems } = await it.collectWhatIsFit();
    expect(problems).toEqual([expect.stringMatching(/^git cannot read the files: .*BOM/s)]);
  });

  it('minds no lock that a git which was killed left', async () => {
    const it = await workspaceWith({ a: 'a' });
    await put(it.folder, { a: 'b' });
    await it.collect();
    await writeFile(join(it.git.gitDir, 'index-of-change.lock'), '');
    expect((await it.collect()).files).toEqual([written('a', 'b')]);
  });

  it('is marked in its time, or not', async () => {
    const it = await workspaceWith({ a: 'a' });
    const mark = treeMarker(it.git, it.folder, 1);
    await mark();
    await rm(join(it.folder, 'a'));
    await pipe(it.folder, '.gitignore');
    await expect(mark()).rejects.toMatchObject({
      code: 'PAWL_GIT_FAILED',
      detail: 'git ls-files: it did not end within 1 seconds and was stopped',
    });
    const stop = new AbortController();
    const looks = mark(stop.signal);
    setTimeout(() => stop.abort(), 300);
    await expect(looks).rejects.toMatchObject({ detail: 'git ls-files: it was stopped' });
    await rm(join(it.folder, '.gitignore'));
    await mark();
  });

  it('says that git cannot be started where there is none', async () => {
    const it = await workspaceWith({ a: 'a' });
    await expect(
      runGit({ ...it.git, searchPath: '/nowhere' }, ['version'], { seconds: 5 }),
    ).rejects.toMatchObject({ code: 'PAWL_GIT_FAILED' });
  });
});

describe('collecting a tree that cannot be read', () => {
  it('names a folder that is closed, and takes the rest', async () => {
    const it = await workspaceWith({ 'old/a': 'a', 'kept/b': 'b' });
    await put(it.folder, { 'new/c': 'c', 'kept/b': 'B' });
    const { changeset, problems } = await asOrdinaryUser(it.root, async () => {
      await chmod(join(it.folder, 'old'), 0);
      await chmod(join(it.folder, 'new'), 0);
      return it.collectWhatIsFit();
    });
    // What lies below it is not taken for deleted.
    expect(changeset.files).toEqual([written('kept/b', 'B')]);
    expect(problems.toSorted()).toEqual([
      '"new" cannot be read (EACCES)',
      '"old" cannot be read (EACCES)',
    ]);
  });

  it('minds no closed folder that is ignored, unless the base has files in it', async () => {
    const it = await workspaceWith({ '.gitignore': 'cache/\ndist/\n', 'dist/kept': 'a' });
    await put(it.folder, { 'cache/c': 'c' });
    const { problems } = await asOrdinaryUser(it.root, async () => {
      await chmod(join(it.folder, 'cache'), 0);
      await chmod(join(it.folder, 'dist'), 0);
      return it.collectWhatIsFit();
    });
    expect(problems).toEqual(['"dist" cannot be read (EACCES)']);
  });

  it('names a file that is closed, and takes the rest', async () => {
    const it = await workspaceWith({ old: 'old' });
    await put(it.folder, { old: 'OLD', new: 'new', fit: 'fit' });
    const { changeset, problems } = await asOrdinaryUser(it.root, async () => {
      await chmod(join(it.folder, 'old'), 0);
      await chmod(join(it.folder, 'new'), 0);
      return it.collectWhatIsFit();
    });
    expect(changeset.files).toEqual([written('fit', 'fit')]);
    expect(problems).toEqual(['"old" cannot be read', '"new" cannot be read']);
  });

  it('names a workspace that is closed itself', async () => {
    const it = await workspaceWith({ a: 'a' });
    const { problems } = await asOrdinaryUser(it.root, async () => {
      await chmod(it.folder, 0);
      return it.collectWhatIsFit();
    });
    expect(problems).toEqual(['"." cannot be read (EACCES)']);
  });

  it('names a folder that lies deeper than a path can tell', async () => {
    const it = await workspaceWith({ a: 'a' });
    const script = `const name = 'd'.repeat(50);
      for (let n = 0; n < 100; n += 1) { require('fs').mkdirSync(name); process.chdir(name); }`;
    await promisify(execFile)(process.execPath, ['-e', script], { cwd: it.folder });
    await put(it.folder, { a: 'b' });
    const { changeset, problems } = await it.collectWhatIsFit();
    expect(changeset.files).toEqual([written('a', 'b')]);
    expect(problems).toEqual([expect.stringMatching(/^"d{50}\/.* lies too deep to be read$/)]);
  });
});

describe('collecting a tree of which a part can be carried', () => {
  it('takes that part, and names the other', async () => {
    const it = await workspaceWith({ 'src/a': 'a', 'src/b': 'b' });
    await pipe(it.folder, 'pipe');
    await mkdir(join(it.folder, 'lib'));
    await git(join(it.folder, 'lib'), 'init', '-q');
    await put(it.folder, {
      'lib/x': 'x',
      out: { link: '/etc/passwd' },
      'src/a': 'A',
      'git~1/x': 'x',
      Readme: 'one',
      README: 'two',
    });
    await writeFile(Buffer.concat([Buffer.from(`${it.folder}/`), Buffer.of(0xff, 0x41)]), 'x');
    const { changeset, problems } = await it.collectWhatIsFit();
    expect(changeset.files).toEqual([written('README', 'two'), written('src/a', 'A')]);
    expect(problems.toSorted()).toEqual([
      '"Readme" differs from "README" in case only',
      '"git~1/x" lies in a .git folder',
      '"lib" is a git repository of its own',
      '"out" is a symbolic link to an absolute path',
      '"pipe" is a pipe, socket or device',
      '"\ufffdA" is not a name in UTF-8',
    ]);
  });

  it('looks for no file of the base behind a link', async () => {
    const it = await workspaceWith({ 'old/a': 'a', 'new/a': 'a' });
    await rm(join(it.folder, 'old'), { recursive: true });
    await put(it.folder, { old: { link: 'new' } });
    expect((await it.collect()).files).toEqual([
      { ...written('old', 'new'), mode: '120000' },
      { change: 'deleted', path: 'old/a' },
    ]);
  });

  it('still takes the base’s files of a folder that became a repository of its own', async () => {
    const it = await workspaceWith({ 'src/a': 'a' });
    await git(join(it.folder, 'src'), 'init', '-q');
    await put(it.folder, { 'src/a': 'A' });
    const { changeset, problems } = await it.collectWhatIsFit();
    expect(changeset.files).toEqual([written('src/a', 'A')]);
    expect(problems).toEqual(['"src" is a git repository of its own']);
  });

  it('takes the first of too many', async () => {
    const it = await workspaceWith({ a: 'a' });
    const many = Array.from({ length: 600 }, (_, n) => [`n/${String(n).padStart(3, '0')}`, 'x']);
    await put(it.folder, Object.fromEntries(many));
    const { changeset, problems } = await it.collectWhatIsFit();
    expect(changeset.files).toHaveLength(500);
    expect(problems).toEqual([
      expect.stringMatching(/^it adds 600 files, more than 500: "n\/000"/),
    ]);
  });
});
