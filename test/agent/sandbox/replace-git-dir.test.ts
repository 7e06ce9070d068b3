import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { replaceGitDir } from '../../../src/agent/sandbox/replace-git-dir.ts';
import type { ReplacedGit } from '../../../src/agent/sandbox/sandbox-plan.ts';

let folder = '';
let workspace = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pawl-git-'));
  workspace = join(folder, 'workspace');
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

function git(cwd: string, ...args: string[]): string {
  const identity = ['-c', 'user.name=x', '-c', 'user.email=x@y'];
  const env = { PATH: process.env['PATH'], HOME: folder, GIT_CONFIG_NOSYSTEM: '1' };
  return execFileSync('git', [...identity, ...args], { cwd, env, encoding: 'utf8' }).trim();
}

function makeRepository(path: string, ...options: string[]): void {
  mkdirSync(path, { recursive: true });
  git(path, 'init', '--quiet', '--initial-branch=main', ...options);
  writeFileSync(join(path, 'a.txt'), 'one\n');
  git(path, 'add', '.');
  git(path, 'commit', '--quiet', '-m', 'first');
}

/** The workspace as it is seen inside, where the replacement is in the place of .git. */
async function seenInside(): Promise<string> {
  const replaced = await replaceGitDir({ workspace, folder: join(folder, 'replaced') });
  if (replaced === undefined) throw new Error('nothing was replaced');
  const inside = join(folder, 'inside');
  cpSync(workspace, inside, {
    recursive: true,
    filter: (path) => path !== join(workspace, '.git'),
    verbatimSymlinks: true,
  });
  cpSync(replaced.folder, join(inside, '.git'), { recursive: true, verbatimSymlinks: true });
  borrow(join(inside, '.git'), replaced);
  return inside;
}

/** No mounts here: the borrowed objects are named where they really are. */
function borrow(gitDir: string, { objects }: ReplacedGit): void {
  const file = join(gitDir, 'objects/info/alternates');
  const named = readFileSync(file, 'utf8').trim().split('\n');
  expect(named).toEqual(objects.map((_, index) => `/run/pawl/objects-${index}`));
  writeFileSync(file, objects.map((path) => `${path}\n`).join(''));
}

describe('the git folder inside the sandbox', () => {
  it('shows the same commit, branch and clean tree, and takes commits that the real one never sees', async () => {
    makeRepository(workspace);
    git(workspace, 'branch', 'other');
    git(workspace, 'pack-refs', '--all');
    const before = git(workspace, 'rev-parse', 'HEAD');

    const inside = await seenInside();
    expect(git(inside, 'rev-parse', 'HEAD', 'other')).toBe(`${before}\n${before}`);
    expect(git(inside, 'status', '--short', '--branch')).toBe('## main');
    writeFileSync(join(inside, 'a.txt'), 'two\n');
    git(inside, 'commit', '--quiet', '-am', 'second');
    expect(git(inside, 'log', '--format=%s')).toBe('second\nfirst');

    expect(git(workspace, 'rev-parse', 'HEAD')).toBe(before);
    expect(git(workspace, 'fsck')).toBe('');
  });

  it('has no hook, no remote and no token of the real one', async () => {
    makeRepository(workspace);
    git(workspace, 'remote', 'add', 'origin', 'https://x:ghs_secret@github.com/a/b');
    git(
      workspace,
      'config',
      'http.https://github.com/.extraheader',
      'AUTHORIZATION: basic ghs_secret',
    );
    git(workspace, 'config', 'core.fsmonitor', './evil');
    writeFileSync(join(workspace, '.git/hooks/pre-commit'), '#!/bin/sh\nexit 1\n', { mode: 0o755 });

    const inside = await seenInside();
    expect(git(inside, 'config', '--local', '--list')).not.toMatch(/ghs_secret|fsmonitor|remote/);
    expect(existsSync(join(inside, '.git/hooks'))).toBe(false);
    git(inside, 'commit', '--quiet', '--allow-empty', '-m', 'no hook stops it');
  });

  it('works for a shallow clone, one that borrows, one of sha256, and in the middle of no branch', async () => {
    const origin = join(folder, 'origin');
    for (const [kind, clone, format] of [
      ['shallow', ['--depth=1'], 'sha1'],
      ['shared', ['--shared'], 'sha1'],
      ['sha256', [], 'sha256'],
    ] as const) {
      makeRepository(origin, `--object-format=${format}`);
      git(origin, 'commit', '--quiet', '--allow-empty', '-m', 'newest');
      git(folder, 'clone', '--quiet', ...clone, `file://${origin}`, workspace);
      git(workspace, 'checkout', '--quiet', '--detach');
      const inside = await seenInside();
      expect([
        kind,
        git(inside, 'log', '-1', '--format=%s'),
        git(inside, 'status', '--short'),
      ]).toEqual([kind, 'newest', '']);
      for (const name of ['origin', 'workspace', 'inside', 'replaced'])
        await rm(join(folder, name), { recursive: true });
    }
  });

  it('follows no link out of .git, and borrows from nothing but folders of objects', async () => {
    makeRepository(workspace);
    const secret = join(folder, 'secret');
    writeFileSync(secret, 'hunter2');
    symlinkSync(secret, join(workspace, '.git/refs/heads/leak'));
    symlinkSync(secret, join(workspace, '.git/packed-refs'));
    writeFileSync(join(workspace, '.git/objects/info/alternates'), `${folder}\n/\n../../..\n`);

    const replaced = await replaceGitDir({ workspace, folder: join(folder, 'replaced') });
    expect(replaced?.objects).toEqual([join(workspace, '.git/objects')]);
    expect(existsSync(join(folder, 'replaced/refs/heads/main'))).toBe(true);
    expect(existsSync(join(folder, 'replaced/refs/heads/leak'))).toBe(false);
    expect(existsSync(join(folder, 'replaced/packed-refs'))).toBe(false);
  });

  it('is none where the workspace has none', async () => {
    mkdirSync(workspace);
    expect(await replaceGitDir({ workspace, folder: join(folder, 'replaced') })).toBeUndefined();
    writeFileSync(join(workspace, '.git'), `gitdir: ${folder}\n`);
    expect(await replaceGitDir({ workspace, folder: join(folder, 'replaced') })).toBeUndefined();
  });
});
